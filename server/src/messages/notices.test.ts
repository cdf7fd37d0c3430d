// Notices and the staff channel on the real bus: who may send, who gets, who has read; reminding, withdrawing, and who comes late.
import {
  acknowledgeMessage,
  remindOfMessage,
  sendMessage,
  tellStaff,
  withdrawMessage,
} from '@hop/shared/messages/messages-commands.js';
import type { MyMessage } from '@hop/shared/messages/message.js';
import { meetingStates } from '@hop/shared/meetings/meeting.js';
import {
  addParticipant,
  removeParticipant,
} from '@hop/shared/participants/participants-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Identity } from '../kernel/identity.js';
import { JournalRow } from '../kernel/kernel.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting } from '../testing/meeting-builder.js';
import { Messaging } from '../testing/messaging.js';
import { delegateOf, World } from '../testing/scenario.js';
import { AcknowledgementRow } from './message.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const messaging = async (): Promise<Messaging> => new Messaging(app, await buildMeeting(app));
const mine = async (one: Messaging, who: Identity): Promise<MyMessage[]> =>
  ((await app.snapshot(who, one.meeting.scope)).entities['myMessage'] ?? []) as MyMessage[];
const waitingFor = async (messageId: string): Promise<string[]> =>
  (await app.rows(AcknowledgementRow))
    .filter((row) => row.messageId === messageId && row.readAt === null)
    .map((row) => row.participantId);

describe('a notice', () => {
  it('is for those who run the meeting to send', async () => {
    const { meeting } = await messaging();
    const args = { to: { audience: 'all' }, text: 'Nghỉ 15 phút' } as const;
    for (const { identity } of [...meeting.delegates, meeting.guest, meeting.operator])
      for (const [command, given] of [
        [sendMessage, args],
        [tellStaff, { text: 'x' }],
      ] as const)
        expect(await app.refused(identity, command, meeting.scope, given)).toMatchObject({
          code: 'forbidden',
        });
    for (const { identity } of [meeting.chair, meeting.presidium, meeting.secretary])
      expect(await app.done(identity, sendMessage, meeting.scope, args)).toMatchObject({
        recipients: 5,
      });
  });

  it('to everybody reaches delegates, guests and operators; to a site those who sit there', async () => {
    const one = await messaging();
    const { delegates, guest, operator, chair, secretary, sites } = one.meeting;
    await one.sent();
    const siteId = operator.siteId;
    await one.sent({ to: { audience: 'site', siteId }, text: 'Kiểm tra micro' });
    for (const who of [...delegates, guest, operator])
      expect((await mine(one, who.identity)).map(({ audience }) => audience).sort()).toEqual(
        who.siteId === siteId ? ['all', 'site'] : ['all'],
      );
    for (const { identity } of [chair, secretary]) expect(await mine(one, identity)).toEqual([]);
    expect(sites).toContain(siteId);
  });

  it('that would reach nobody is refused, and so is one for displays that is not for everybody', async () => {
    const { meeting } = await messaging();
    const { chair, secretary, scope } = meeting;
    const to = { audience: 'person', participantId: chair.participantId } as const;
    const send = (args: object) =>
      app.refused(secretary.identity, sendMessage, scope, { to, text: 'Xin chờ', ...args });
    expect(await send({})).toMatchObject({ message: 'messages.nobodyThere' });
    expect(await send({ onDisplays: true })).toMatchObject({ message: 'messages.onlyToAll' });
    expect(await send({ to: { audience: 'site', siteId: 'none' } })).toMatchObject({
      code: 'notFound',
    });
    expect(await send({ text: ' \n ' })).toMatchObject({ code: 'invalid' });
  });

  it('is acknowledged once, by its recipients alone', async () => {
    const one = await messaging();
    const { delegates, scope } = one.meeting;
    const [first, other] = delegates;
    const messageId = await one.sent({
      to: { audience: 'person', participantId: first!.participantId },
    });
    const { readAt } = await one.acknowledge(first!, messageId);
    app.clock.advance(5_000);
    expect(await one.acknowledge(first!, messageId)).toEqual({ readAt });
    expect(
      await app.refused(other!.identity, acknowledgeMessage, scope, { messageId }),
    ).toMatchObject({ code: 'notFound' });
  });

  it('is raised again for those who have not acknowledged it, and for nobody else', async () => {
    const one = await messaging();
    const { delegates, guest, operator, secretary, scope } = one.meeting;
    const [first, ...others] = delegates;
    const messageId = await one.sent();
    await one.acknowledge(first!, messageId);
    const remind = { messageId };
    expect(await app.done(secretary.identity, remindOfMessage, scope, remind)).toEqual({
      reminded: 4,
    });
    expect(await mine(one, first!.identity)).toMatchObject([{ remindedAt: null }]);
    for (const { identity } of [...others, guest, operator])
      expect(await mine(one, identity)).toMatchObject([{ remindedAt: app.now, readAt: null }]);
    for (const who of [...others, guest, operator]) await one.acknowledge(who, messageId);
    const again = await app.refused(secretary.identity, remindOfMessage, scope, remind);
    expect(again).toMatchObject({ message: 'messages.everybodyRead' });
    const light = { messageId: await one.sent({ mustAcknowledge: false }) };
    expect(await app.refused(secretary.identity, remindOfMessage, scope, light)).toMatchObject({
      message: 'messages.notToAcknowledge',
    });
  });

  it('once withdrawn is before nobody, also on displays, and a second press changes nothing', async () => {
    const one = await messaging();
    const { secretary, scope, display } = one.meeting;
    const who = delegateOf(one.meeting);
    const messageId = await one.sent({ onDisplays: true });
    const shown = async () => (await app.snapshot(display, scope)).entities['message'];
    expect(await shown()).toMatchObject([{ id: messageId }]);
    const press = () => app.done(secretary.identity, withdrawMessage, scope, { messageId });
    const first = await press();
    app.clock.advance(1_000);
    expect(await press()).toEqual(first);
    expect(await mine(one, who.identity)).toEqual([]);
    expect((await shown()) ?? []).toEqual([]);
    for (const command of [acknowledgeMessage, remindOfMessage])
      expect(
        await app.refused(
          command === acknowledgeMessage ? who.identity : secretary.identity,
          command,
          scope,
          { messageId },
        ),
      ).toMatchObject({ message: 'messages.withdrawn' });
  });

  it('is had by who joins the list later while it is current, and waits for nobody who left the list', async () => {
    const one = await messaging();
    const { secretary, scope, outsider, sites, guest } = one.meeting;
    const messageId = await one.sent();
    const withdrawn = await one.sent();
    await app.done(secretary.identity, withdrawMessage, scope, { messageId: withdrawn });
    if (outsider.kind !== 'account') throw new Error('the outsider has an account');
    const { participantId } = await app.done(secretary.identity, addParticipant, scope, {
      ...{ personId: outsider.accountId, role: 'delegate', votingRight: true },
      ...{ siteId: sites[0] ?? null, seat: null },
    });
    expect((await mine(one, outsider)).map((row) => row.messageId)).toEqual([messageId]);
    expect(await waitingFor(messageId)).toContain(participantId);
    for (const who of [participantId, guest.participantId]) {
      await app.done(secretary.identity, removeParticipant, scope, { participantId: who });
      expect(await waitingFor(messageId)).not.toContain(who);
    }
  });
});

it('the journal tells that somebody wrote to the staff channel and holds no word of it', async () => {
  const one = await messaging();
  const words = 'Xin nhắc đồng chí Tuấn hết giờ';
  await one.toldStaff(words);
  const lines = await app.rows(JournalRow);
  const line = lines.find(
    ({ name, scopeId }) => name === 'message.tellStaff' && scopeId === one.meeting.scope,
  );
  expect(line?.args).toBeNull();
  expect(JSON.stringify(lines)).not.toContain(words);
  for (const who of [...one.meeting.delegates, one.meeting.guest, one.meeting.operator])
    expect(JSON.stringify(await app.snapshot(who.identity, one.meeting.scope))).not.toContain(
      words,
    );
});

it.each(meetingStates)('is possible from issued until the archive: %s', async (state) => {
  const { scope, secretary } = await new World(app).inState(state);
  const sent = app.send(secretary.identity, tellStaff, scope, { text: 'x' });
  const may = ['issued', 'inSession', 'adjourned', 'closed'].includes(state);
  expect(await sent).toMatchObject(
    may ? { result: {} } : { refusal: { message: 'messages.notNow' } },
  );
});
