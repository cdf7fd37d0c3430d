// When a meeting takes place: the times of its sittings, as far as somebody has said them or they have happened.
import { USUAL_LENGTH_MS, type Span } from '@hop/shared/meetings/conflicts.js';
import type { MeetingRow, SittingRow } from './meeting.entity.js';

type Timed = Pick<MeetingRow, 'startsAt' | 'plannedEndAt' | 'closedAt'>;

/** At least one, the earliest first. */
export function spansOf(meeting: Timed, sittings: readonly SittingRow[]): Span[] {
  const placed = sittings.flatMap((one) => {
    const startsAt = one.startsAt ?? one.startedAt;
    return startsAt === null ? [] : [{ ...one, startsAt }];
  });
  const spans = placed.map(({ startsAt, plannedEndAt, endedAt }) => {
    const alone = placed.length === 1 ? (meeting.closedAt ?? meeting.plannedEndAt) : null;
    return span(startsAt, plannedEndAt ?? endedAt ?? alone);
  });
  if (spans.length === 0) return [span(meeting.startsAt, meeting.closedAt ?? meeting.plannedEndAt)];
  return spans.sort((a, b) => a.startsAt - b.startsAt);
}

const span = (startsAt: number, endsAt: number | null): Span => ({
  startsAt,
  endsAt: endsAt !== null && endsAt > startsAt ? endsAt : startsAt + USUAL_LENGTH_MS,
});
