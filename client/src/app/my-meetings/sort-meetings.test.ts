// What a person sees first among their meetings.
import { expect, it } from 'vitest';
import { sortMeetings } from './sort-meetings';
import type { ListedMeeting } from './use-my-meetings';

const now = Date.parse('2021-10-12T08:00:00+07:00');
const aMeeting = (id: string, startsAt: string, state: ListedMeeting['state']): ListedMeeting => ({
  id,
  title: id,
  state,
  startsAt: Date.parse(startsAt),
  place: '',
  issuingBody: '',
  role: 'delegate',
  siteName: null,
  participants: 1,
  sites: 0,
  toAnswer: 0,
});
const ids = (meetings: readonly ListedMeeting[]) => meetings.map(({ id }) => id);

it('puts what goes on or begins today in Vietnam first, soonest first', () => {
  const { today } = sortMeetings(
    [
      aMeeting('evening', '2021-10-12T23:30:00+07:00', 'issued'),
      aMeeting('since yesterday', '2021-10-11T08:00:00+07:00', 'inSession'),
      aMeeting('just after midnight', '2021-10-12T00:10:00+07:00', 'issued'),
      aMeeting('tomorrow', '2021-10-13T00:10:00+07:00', 'issued'),
    ],
    now,
  );
  expect(ids(today)).toEqual(['since yesterday', 'just after midnight', 'evening']);
});

it('keeps what is late but not over among what is coming, and what is over last, newest first', () => {
  const { today, coming, over } = sortMeetings(
    [
      aMeeting('never opened', '2021-10-01T08:00:00+07:00', 'approved'),
      aMeeting('closed this morning', '2021-10-12T06:00:00+07:00', 'closed'),
      aMeeting('cancelled', '2021-09-12T06:00:00+07:00', 'cancelled'),
      aMeeting('next week', '2021-10-20T06:00:00+07:00', 'draft'),
    ],
    now,
  );
  expect(ids(today)).toEqual([]);
  expect(ids(coming)).toEqual(['never opened', 'next week']);
  expect(ids(over)).toEqual(['closed this morning', 'cancelled']);
});
