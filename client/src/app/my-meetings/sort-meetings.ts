// Which meetings stand first: what goes on or begins today, then what is coming, then what is over.
import { isOver, isUnderWay } from '@hop/shared/meetings/meeting-machine.js';
import { vietnamTime } from '@hop/shared/core/vietnam-time.js';
import type { ListedMeeting } from './use-my-meetings';

export interface SortedMeetings {
  readonly today: readonly ListedMeeting[];
  readonly coming: readonly ListedMeeting[];
  readonly over: readonly ListedMeeting[];
}

const isSameDay = (one: number, other: number): boolean => {
  const [a, b] = [vietnamTime(one), vietnamTime(other)];
  return a.year === b.year && a.month === b.month && a.day === b.day;
};

/** `now` in epoch milliseconds; days are those of Vietnam. What is over comes newest first, the rest soonest first. */
export function sortMeetings(meetings: readonly ListedMeeting[], now: number): SortedMeetings {
  const soonest = meetings.toSorted((a, b) => a.startsAt - b.startsAt);
  const isToday = ({ state, startsAt }: ListedMeeting) =>
    isUnderWay(state) || (!isOver(state) && isSameDay(startsAt, now));
  return {
    today: soonest.filter(isToday),
    coming: soonest.filter((meeting) => !isToday(meeting) && !isOver(meeting.state)),
    over: soonest.filter((meeting) => isOver(meeting.state)).reverse(),
  };
}
