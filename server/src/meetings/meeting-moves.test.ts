// Every move between the states of a meeting: the table allows it or it is refused, for staff alone.
import { newId } from '@hop/shared/core/ids.js';
import { canMove } from '@hop/shared/core/machine.js';
import { meetingTransitions } from '@hop/shared/meetings/meeting-machine.js';
import { meetingStates, type MeetingState } from '@hop/shared/meetings/meeting.js';
import {
  adjournMeeting,
  closeMeeting,
  moveMeeting,
  openMeeting,
  reopenMeeting,
  resumeMeeting,
} from '@hop/shared/meetings/meetings-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { MeetingRow } from './meeting.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const meetingRow = async (m: TestMeeting): Promise<MeetingRow> =>
  (await app.rows(MeetingRow)).find((row) => row.id === m.id) as MeetingRow;

describe('every move', () => {
  const inState = async (state: MeetingState): Promise<TestMeeting> => {
    const m = await buildMeeting(app);
    await app.replace(MeetingRow, [{ ...(await meetingRow(m)), state }]);
    return m;
  };
  const args = { to: 'approved', reason: 'Có lý do' } as const;

  it.each(meetingStates)('from %s is allowed or refused as the table says', async (state) => {
    const targets = moveMeeting.args.shape.to.options;
    const resting = await inState(state);
    for (const to of targets.filter((one) => !canMove(meetingTransitions, state, one)))
      expect(
        await app.refused(resting.chair.identity, moveMeeting, resting.scope, { ...args, to }),
      ).toMatchObject({ message: 'meetings.notThisState', details: { state, to } });
    expect((await meetingRow(resting)).state).toBe(state);
    for (const to of targets.filter((one) => canMove(meetingTransitions, state, one))) {
      const m = await inState(state);
      await app.done(m.chair.identity, moveMeeting, m.scope, { ...args, to });
      expect((await meetingRow(m)).state).toBe(to);
    }
  });

  it.each(meetingStates)(
    'into and out of the session from %s has its own command',
    async (state) => {
      const m = await inState(state);
      const by = m.chair.identity;
      const said = new Map<string, () => Promise<{ message: string }>>();
      if (state !== 'issued')
        said.set('open', () =>
          app.refused(by, openMeeting, m.scope, { confirmWithoutQuorum: true }),
        );
      if (state !== 'inSession')
        said.set('adjourn', () => app.refused(by, adjournMeeting, m.scope, {}));
      if (state !== 'adjourned')
        said.set('resume', () => app.refused(by, resumeMeeting, m.scope, {}));
      if (state !== 'inSession' && state !== 'adjourned')
        said.set('close', () => app.refused(by, closeMeeting, m.scope, {}));
      if (state !== 'closed')
        said.set('reopen', () => app.refused(by, reopenMeeting, m.scope, { reason: 'Lý do' }));
      for (const [name, refusal] of said)
        expect((await refusal()).message, name).toBe('meetings.notThisState');
      expect((await meetingRow(m)).state).toBe(state);
    },
  );

  it.each(['returned', 'cancelled', 'postponed'] as const)(
    'to %s needs a reason, and the reason is kept',
    async (to) => {
      const m = await inState('pendingApproval');
      expect((await app.refused(m.chair.identity, moveMeeting, m.scope, { to })).message).toBe(
        'meetings.reasonNeeded',
      );
      await app.done(m.chair.identity, moveMeeting, m.scope, { to, reason: 'Trùng lịch' });
      expect(await meetingRow(m)).toMatchObject({ state: to, stateReason: 'Trùng lịch' });
    },
  );

  it('is refused to delegates, guests, operators and displays', async () => {
    const m = await buildMeeting(app);
    const others = [m.delegates[0]!.identity, m.guest.identity, m.operator.identity, m.display];
    for (const who of others) {
      for (const command of [openMeeting, adjournMeeting, resumeMeeting, closeMeeting])
        expect((await app.refused(who, command, m.scope, {})).code).toBe('forbidden');
      expect((await app.refused(who, moveMeeting, m.scope, { to: 'cancelled' })).code).toBe(
        'forbidden',
      );
    }
  });

  it('answers an outsider exactly as for a meeting that does not exist', async () => {
    const m = await buildMeeting(app);
    const real = await app.refused(m.outsider, openMeeting, m.scope, {});
    expect(real).toEqual(await app.refused(m.outsider, openMeeting, `meeting:${newId()}`, {}));
    expect(real.code).toBe('notFound');
  });
});
