// One person called by name: what the secretary has ticked (from the server alone), and ticking. Mount it once per person.
import type { Choice } from '@hop/shared/ballots/ballot.js';
import { tickVote } from '@hop/shared/ballots/ballots-commands.js';
import { isChoice, voteId } from '@hop/shared/ballots/ballot.js';
import type { Refusal } from '@hop/shared/core/refusal.js';
import { useState } from 'react';
import { useCommand, useEntity } from '../../live';

export interface Tick {
  readonly said: Choice | null;
  readonly sending: Choice | null;
  readonly refusal: Refusal | null;
  /** The same choice again takes the tick back. */
  tap(choice: Choice): void;
  /** By key: never takes back. */
  say(choice: Choice): void;
}

export function useTick(of: { ballotId: string; participantId: string }): Tick {
  const { send, state, refusal } = useCommand(tickVote);
  const vote = useEntity('vote', voteId(of.ballotId, of.participantId));
  const [sent, setSent] = useState<Choice | null>(null);
  const said = vote?.choice != null && isChoice(vote.choice) ? vote.choice : null;
  const put = (choice: Choice | null, mark: Choice) => {
    setSent(mark);
    // A refusal is read from the command's own state.
    void send({ ...of, choice, was: said }).catch(() => undefined);
  };
  return {
    said,
    sending: state === 'sending' ? sent : null,
    refusal,
    tap: (choice) => put(said === choice ? null : choice, choice),
    say: (choice) => said !== choice && put(choice, choice),
  };
}
