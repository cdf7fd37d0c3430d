// What a scenario of testing/every-command.ts is given and what it answers.
import { MeetingRow } from '../meetings/meeting.entity.js';
import { systemIdentity, type Identity } from '../kernel/identity.js';
import type { AppUnderTest } from './app-under-test.js';
import { BallotRoom } from './ballot-room.js';
import { buildMeeting, type TestMeeting, type TestPerson } from './meeting-builder.js';

export interface Act {
  meeting: TestMeeting;
  as: Identity;
  args: unknown;
  /** Left out: it follows from the command. */
  scope?: string;
  /** Who may see that scope. */
  watchers?: Identity[];
}
/** Brings about the situation and says what is to be sent. */
export type Scenario = (world: World) => Promise<Act>;

export class World {
  constructor(readonly app: AppUnderTest) {}

  /** In session, chair, co-chair and delegates present. */
  room(): Promise<BallotRoom> {
    return BallotRoom.build(this.app);
  }

  /** Invitations are out, nobody is there yet. */
  issued(): Promise<TestMeeting> {
    return buildMeeting(this.app);
  }

  async inState(state: MeetingRow['state']): Promise<TestMeeting> {
    const meeting = await buildMeeting(this.app, { state: 'inSession' });
    const [row] = (await this.app.rows(MeetingRow)).filter((one) => one.id === meeting.id);
    if (row) await this.app.replace(MeetingRow, [{ ...row, state }]);
    return meeting;
  }
}

export function firstOf<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) throw new Error('there is none');
  return first;
}
export const delegateOf = (meeting: TestMeeting): TestPerson => firstOf(meeting.delegates);

export const bySecretary = (meeting: TestMeeting, args: unknown): Act => ({
  meeting,
  as: meeting.secretary.identity,
  args,
});
export const bySystem = (meeting: TestMeeting, args: unknown): Act => ({
  meeting,
  as: systemIdentity,
  args,
});
