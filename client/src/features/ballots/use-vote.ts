// My own part in one ballot: what the server has recorded, what is on its way, and what I may still do.
// Mount it once per ballot (key by its id): what I hold is then never touched by what others do.
import type { Answer, Ballot } from '@hop/shared/ballots/ballot.js';
import {
  mayCast,
  mayCastPaper,
  type CastRefusal,
  type PaperRefusal,
} from '@hop/shared/ballots/ballot-rules.js';
import { castPaper, castVote } from '@hop/shared/ballots/ballots-commands.js';
import { paperOf } from '@hop/shared/ballots/papers.js';
import type { Refusal } from '@hop/shared/core/refusal.js';
import { attendanceId } from '@hop/shared/participants/participant.js';
import { useState } from 'react';
import { useActor, useCommand, useEntity, useScope, useServerNow } from '../../live';

export interface Recorded {
  /** null in a secret ballot: nobody is told, the voter included. */
  readonly choice: Answer | null;
  readonly castAt: number;
}
export interface VoteInHand {
  readonly onRoll: boolean;
  readonly present: boolean;
  /** From the server alone: its reply, or the row it sent. */
  readonly recorded: Recorded | null;
  readonly sending: Answer | null;
  /** Chosen on this screen, nothing sent yet: where a vote cannot be changed it takes a second act. */
  readonly picked: Answer | null;
  readonly refusal: Refusal | null;
  may(choice: Answer): 'ok' | 'same' | CastRefusal | PaperRefusal;
  choose(choice: Answer): void;
  confirm(): void;
  putBack(): void;
}

/** The roll where this reader is shown it, else the voting right: the server has the last word. */
export function useOnRoll(ballotId: string | null): boolean {
  const actor = useActor();
  const roll = useEntity('ballotRoll', ballotId);
  const { participantId } = actor;
  if (participantId === null) return false;
  return roll === undefined ? actor.votingRight : roll.participantIds.includes(participantId);
}

export function useIsPresent(): boolean {
  const { participantId } = useActor();
  const { meetingId } = useScope();
  const sittingId = useEntity('meeting', meetingId)?.currentSittingId;
  const known = sittingId != null && participantId !== null;
  const row = useEntity('attendance', known ? attendanceId(sittingId, participantId) : null);
  return row?.state === 'present';
}

const later = (a: Recorded | null, b: Recorded | null): Recorded | null =>
  a === null || (b !== null && b.castAt > a.castAt) ? b : a;

export function useVote(ballot: Ballot): VoteInHand {
  const open = useCommand(castVote);
  const secret = useCommand(castPaper);
  const cast = ballot.secret ? secret : open;
  const mine = useEntity('myVote', ballot.id);
  const onRoll = useOnRoll(ballot.id);
  const present = useIsPresent();
  const now = useServerNow(1_000);
  const [picked, setPicked] = useState<Answer | null>(null);
  const [sent, setSent] = useState<Answer | null>(null);
  const [replied, setReplied] = useState<Recorded | null>(null);
  const recorded = later(mine ?? null, replied);
  const send = (choice: Answer) => {
    setSent(choice);
    setPicked(null);
    const answer: Promise<Recorded> = ballot.secret
      ? secret.send(paperOf(ballot.id, choice)).then(({ castAt }) => ({ choice: null, castAt }))
      : open.send({ ballotId: ballot.id, choice });
    // Nothing of the choice stays here once it is answered. A refusal is read from the command's own state below.
    void answer.then(setReplied, () => undefined).finally(() => setSent(null));
  };
  const may: VoteInHand['may'] = (choice) =>
    ballot.secret
      ? mayCastPaper({ ballot, now, onRoll, present, choice, recorded: recorded !== null })
      : mayCast({ ballot, now, onRoll, present, existingChoice: recorded?.choice ?? null, choice });
  return {
    onRoll,
    present,
    recorded,
    sending: cast.state === 'sending' ? sent : null,
    picked,
    refusal: cast.refusal,
    may,
    choose: (choice) => (ballot.mayChange && !ballot.secret ? send(choice) : setPicked(choice)),
    confirm: () => {
      if (picked !== null) send(picked);
    },
    putBack: () => setPicked(null),
  };
}
