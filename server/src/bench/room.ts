// A meeting in session with everybody checked in, a cookie per person, and an open ballot: what a bench needs to begin.
import { openBallot, prepareBallot } from '@hop/shared/ballots/ballots-commands.js';
import { attendanceId } from '@hop/shared/participants/participant.js';
import { AttendanceRow } from '../participants/participant.entity.js';
import type { Clock } from '../kernel/clock.js';
import type { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting, type TestPerson } from '../testing/meeting-builder.js';

export interface RoomOrder {
  delegates: number;
  guests: number;
  displays: number;
  ballot: boolean;
}
export interface Room {
  url: string;
  scope: string;
  itemId: string;
  ballotId: string | null;
  chair: string;
  secretary: string;
  operator: string;
  delegates: string[];
  /** Participants behind `delegates`, in the same order. */
  delegateIds: string[];
  guests: string[];
  displays: string[];
}

/** In session, with everybody who may vote checked in. */
export async function prepareMeeting(
  app: AppUnderTest<Clock>,
  { delegates, guests }: Pick<RoomOrder, 'delegates' | 'guests'>,
): Promise<TestMeeting> {
  const meeting = await buildMeeting(app, { delegates, guests, state: 'inSession' });
  const present = [meeting.chair, meeting.presidium, ...meeting.delegates];
  await app.insert(
    AttendanceRow,
    present.map(({ participantId }) =>
      Object.assign(new AttendanceRow(), {
        id: attendanceId(meeting.sittingId, participantId),
        version: 1,
        meetingId: meeting.id,
        sittingId: meeting.sittingId,
        participantId,
        state: 'present' as const,
        mode: 'online' as const,
        checkedInAt: app.now,
        leftAt: null,
        reason: null,
        substitute: null,
        spells: [],
        beforeArrival: null,
      }),
    ),
  );
  return meeting;
}

export async function prepareRoom(app: AppUnderTest<Clock>, order: RoomOrder): Promise<Room> {
  const meeting = await prepareMeeting(app, order);
  let ballotId: string | null = null;
  if (order.ballot) {
    ({ ballotId } = await app.done(meeting.chair.identity, prepareBallot, meeting.scope, {
      motion: 'A motion to be measured',
      limitSeconds: null,
    }));
    await app.done(meeting.chair.identity, openBallot, meeting.scope, { ballotId });
  }
  const cookieOf = (person: TestPerson): Promise<string> => app.cookie('account', person.personId);
  const displayId = meeting.display.kind === 'display' ? meeting.display.displayId : '';
  return {
    url: app.url,
    scope: meeting.scope,
    itemId: meeting.items[0] ?? '',
    ballotId,
    chair: await cookieOf(meeting.chair),
    secretary: await cookieOf(meeting.secretary),
    operator: await cookieOf(meeting.operator),
    delegates: await Promise.all(meeting.delegates.map(cookieOf)),
    delegateIds: meeting.delegates.map(({ participantId }) => participantId),
    guests: await Promise.all(
      [meeting.guest, ...meeting.guests].slice(0, order.guests).map(cookieOf),
    ),
    displays: await Promise.all(
      Array.from({ length: order.displays }, () => app.cookie('display', displayId, meeting.id)),
    ),
  };
}
