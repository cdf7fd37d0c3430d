// The seats of the hall with who sits on them and how that stands now, from the live copy. Displays and desks read the same.
import type { Participant } from '@hop/shared/participants/participant.js';
import { presentIds } from '@hop/shared/participants/roll-call.js';
import { inTheHall, toBeSeated } from '@hop/shared/seating/placing.js';
import { seatState, shortNames, type SeatState } from '@hop/shared/seating/seat-state.js';
import type { Seat } from '@hop/shared/seating/seating-plan.js';
import { useMemo } from 'react';
import { useCan, useEntities, useEntity, useScope } from '../../live';

export interface TakenSeat {
  readonly seat: Seat;
  readonly person: Participant | undefined;
  /** As the hall calls the person. */
  readonly called: string;
  readonly state: SeatState;
}
export interface Seats {
  readonly seats: readonly TakenSeat[];
  /** For whom a seat should be kept and none is. */
  readonly unseated: readonly Participant[];
  /** The open vote on the tablets; its answers are in the states only where this viewer may know them. */
  readonly ballotId: string | null;
  readonly isAnswersShown: boolean;
}

/** null: there is no plan. */
export function useSeats(): Seats | null {
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const plan = useEntity('seatingPlan', meetingId);
  const participants = useEntities('participant');
  const sites = useEntities('site');
  const attendance = useEntities('attendance');
  const requests = useEntities('speechRequest');
  const speeches = useEntities('speech');
  const ballot = useEntities('ballot').find(({ state }) => state === 'open' || state === 'paused');
  const votes = useEntities('vote');
  // Names beside answers are for those who run the meeting, and never of a secret ballot.
  const mayKnow = useCan('ballot.open');
  const ballotId = ballot?.id ?? null;
  const isAnswersShown = ballot !== undefined && !ballot.secret && mayKnow;
  return useMemo(() => {
    if (plan === undefined) return null;
    const hall = inTheHall(participants, sites);
    const bySeat = new Map(hall.map((person) => [person.seat, person]));
    const names = new Set(plan.seats.map(({ name }) => name));
    const called = shortNames(hall);
    const facts = {
      presentIds: presentIds(attendance, meeting?.currentSittingId ?? ''),
      speakingId: speeches.find(({ endedAt }) => endedAt === null)?.participantId ?? null,
      askedIds: idsOf(requests.filter(({ state }) => state === 'waiting')),
      spokeIds: idsOf(speeches.filter(({ endedAt }) => endedAt !== null)),
      answeredIds: isAnswersShown
        ? idsOf(votes.filter((vote) => vote.ballotId === ballotId))
        : null,
    };
    return {
      seats: plan.seats.map((seat) => {
        const person = bySeat.get(seat.name);
        const state = person === undefined ? 'absent' : seatState(person.id, facts);
        return { seat, person, state, called: called.get(person?.id ?? '') ?? '' };
      }),
      unseated: toBeSeated(hall).filter(
        (person) =>
          person.seat === null ||
          !names.has(person.seat) ||
          bySeat.get(person.seat)?.id !== person.id,
      ),
      ...{ ballotId, isAnswersShown },
    };
  }, [
    ...[plan, participants, sites, attendance, meeting?.currentSittingId, requests, speeches],
    ...[votes, ballotId, isAnswersShown],
  ]);
}

const idsOf = (rows: readonly { readonly participantId: string }[]): ReadonlySet<string> =>
  new Set(rows.map((row) => row.participantId));
