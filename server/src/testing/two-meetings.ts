// Two meetings of one secretary in one room at one time, and what their calendar calls the clash.
import type { Calendar } from '@hop/shared/meetings/calendar.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import type { AppUnderTest } from './app-under-test.js';
import { buildMeeting, type TestMeeting, type TestPerson } from './meeting-builder.js';

const HOUR = 3_600_000;

/** One person of a meeting is in another one too, in the role given. */
export async function seatIn(
  app: AppUnderTest,
  m: TestMeeting,
  { personId }: TestPerson,
  role: ParticipantRow['role'],
): Promise<void> {
  const row = (await app.rows(ParticipantRow)).find((one) => one.personId === personId);
  const own = { id: `${m.id}-${personId}`, meetingId: m.id, role, siteId: null };
  await app.insert(ParticipantRow, [Object.assign(new ParticipantRow(), row, own)]);
}

export async function calendarOf(
  app: AppUnderTest,
  person: TestPerson,
  from = app.now - HOUR,
): Promise<Calendar> {
  const cookie = await app.cookie('account', person.personId);
  const query = `from=${from}&to=${from + 24 * HOUR}`;
  const answer = await fetch(`${app.url}/api/meetings/calendar?${query}`, { headers: { cookie } });
  return (await answer.json()) as Calendar;
}

export async function clashingMeetings(app: AppUnderTest) {
  const first = await buildMeeting(app);
  const second = await buildMeeting(app, { state: 'draft' });
  await seatIn(app, second, first.secretary, 'secretary');
  const [clash] = (await calendarOf(app, first.secretary)).clashes;
  if (!clash) throw new Error('nothing clashes');
  return { first, second, sign: clash.sign };
}
