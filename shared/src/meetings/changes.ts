// What a change of time or place after the invitations are out must tell, and from when on.
import type { Meeting, MeetingChange, MeetingState } from './meeting.js';

/** Invited people rely on what they were told. */
export const mustTell = (state: MeetingState): boolean =>
  state === 'issued' || state === 'inSession' || state === 'adjourned' || state === 'postponed';

/** `at`: epoch ms. What is given but stays the same is no change. */
export function changesOf(
  before: Pick<Meeting, 'startsAt' | 'place'>,
  edit: { startsAt?: number | undefined; place?: string | undefined },
  at: number,
): MeetingChange[] {
  const changes: MeetingChange[] = [];
  const { startsAt, place } = edit;
  if (startsAt !== undefined && startsAt !== before.startsAt)
    changes.push({ what: 'startsAt', from: before.startsAt, to: startsAt, at });
  if (place !== undefined && place !== before.place)
    changes.push({ what: 'place', from: before.place, to: place, at });
  return changes;
}
