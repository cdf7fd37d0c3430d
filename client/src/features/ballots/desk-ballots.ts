// Which ballots matter at a desk: drafts in the order they are likely to be opened, and who has answered the one that runs.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { isPauseOffered, lostVoterIds } from '@hop/shared/ballots/lost-devices.js';
import { byPosition } from '@hop/shared/core/ordering.js';
import { compareNames } from '@hop/shared/participants/names.js';
import type { Participant } from '@hop/shared/participants/participant.js';
import { presentIds } from '@hop/shared/participants/roll-call.js';
import { useConnectedIds, useEntities, useEntity, useScope } from '../../live';

/** What is put again first; then those of the current item, those of no item, and the rest; each group as it was arranged. */
export function draftsInOrder(ballots: readonly Ballot[], currentItemId: string | null): Ballot[] {
  const rank = ({ rerunOf, agendaItemId }: Ballot): number => {
    if (rerunOf !== null) return -1;
    return agendaItemId === null ? 1 : agendaItemId === currentItemId ? 0 : 2;
  };
  return ballots
    .filter((ballot) => ballot.state === 'draft')
    .toSorted((a, b) => rank(a) - rank(b) || byPosition(a, b));
}

/** Declared a tie that is to be put again, and not yet prepared again. */
export const tieToRepeat = (ballots: readonly Ballot[]): Ballot | null =>
  ballots.find(
    ({ id, state, tied, tie, passed }) =>
      state === 'declared' &&
      tied === true &&
      tie === 'repeat' &&
      passed !== true &&
      !ballots.some(({ rerunOf }) => rerunOf === id),
  ) ?? null;

export function useDrafts(): Ballot[] {
  const { meetingId } = useScope();
  return draftsInOrder(
    useEntities('ballot'),
    useEntity('meeting', meetingId)?.currentItemId ?? null,
  );
}

export interface Answers {
  readonly answered: readonly Participant[];
  /** Present, entitled, nothing given. Once it is closed: at the close. */
  readonly waiting: readonly Participant[];
  /** The same, but while it runs none of their devices is connected. */
  readonly lost: readonly Participant[];
  readonly absent: readonly Participant[];
  /** So many are lost that the meeting's rules suggest a pause. */
  readonly isPauseOffered: boolean;
}

/** For chair and secretary. Who voted and left was there for this ballot. */
export function useAnswers(ballotId: string): Answers {
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const attendingNow = presentIds(useEntities('attendance'), meeting?.currentSittingId ?? '');
  const notAnsweredIds = useEntity('ballotProgress', ballotId)?.notAnsweredIds ?? null;
  const connectedNow = useConnectedIds();
  // When names are called a vote without a choice is a tick that was taken back, and nobody needs a device.
  const isSpoken = useEntity('ballot', ballotId)?.method === 'voice';
  const roll = new Set(useEntity('ballotRoll', ballotId)?.participantIds);
  const answeredIds = new Set(
    useEntities('vote')
      .filter((vote) => vote.ballotId === ballotId && (!isSpoken || vote.choice !== null))
      .map((vote) => vote.participantId),
  );
  const people = useEntities('participant')
    .filter(({ id }) => roll.has(id))
    .toSorted((a, b) => compareNames(a.name, b.name));
  // After the close the record counts; people and their connections go on changing.
  const isOver = notAnsweredIds !== null;
  const there = isOver ? new Set(notAnsweredIds) : attendingNow;
  const present = people.filter(({ id }) => there.has(id) || answeredIds.has(id));
  const room = {
    presentIds: present.map(({ id }) => id),
    answeredIds,
    connectedIds: isOver || isSpoken ? undefined : connectedNow,
  };
  const lost = new Set(lostVoterIds(room));
  return {
    answered: present.filter(({ id }) => answeredIds.has(id)),
    waiting: present.filter(({ id }) => !answeredIds.has(id) && !lost.has(id)),
    lost: present.filter(({ id }) => lost.has(id)),
    absent: people.filter(({ id }) => !there.has(id) && !answeredIds.has(id)),
    isPauseOffered: isPauseOffered(room, meeting?.rules.lostSharePercent ?? 0),
  };
}
