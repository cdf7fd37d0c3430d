// Reminding those who prepare an item on the real bus: to whom, not twice within minutes whoever presses, and not of what is there.
import { documentReminder } from '@hop/shared/agenda/sentences.js';
import { remindOfDocuments } from '@hop/shared/documents/documents-commands.js';
import { withdrawMessage } from '@hop/shared/messages/messages-commands.js';
import { REMIND_AGAIN_MS } from '@hop/shared/messages/reminding.js';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { MessageRow } from '../messages/message.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { preparedBy } from '../testing/every-command-of-documents.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { delegateOf } from '../testing/scenario.js';
import { documentOf } from '../testing/uploading.js';

let app: AppUnderTest;
let meeting: TestMeeting;
let agendaItemId: string;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());
beforeEach(async () => {
  meeting = await buildMeeting(app, { state: 'issued' });
  agendaItemId = await preparedBy(app, meeting);
});

const remind = (who = meeting.secretary) =>
  app.send(who.identity, remindOfDocuments, meeting.scope, { agendaItemId });
const notices = async () =>
  (await app.rows(MessageRow)).filter(({ meetingId }) => meetingId === meeting.id);

it('writes to whoever prepares the item alone, in words that name it, to be acknowledged', async () => {
  expect(await remind()).toMatchObject({ result: { reminded: 1 } });
  const { participantId } = delegateOf(meeting);
  expect(await notices()).toMatchObject([
    {
      ...{ audience: 'person', participantId, mustAcknowledge: true, sentAt: app.now },
      text: documentReminder({ title: 'Nội dung 1' }),
    },
  ]);
});

it('is refused within ten minutes, saying when it was sent and from when on again; then it is open', async () => {
  await remind();
  app.clock.advance(REMIND_AGAIN_MS - 1);
  expect(await remind(meeting.chair)).toMatchObject({
    refusal: {
      ...{ code: 'conflict', message: 'documents.remindedLately' },
      details: {
        at: expect.stringMatching(/^\d\d:\d\d$/) as string,
        again: expect.any(String) as string,
      },
    },
  });
  expect(await notices()).toHaveLength(1);
  app.clock.advance(1);
  expect(await remind()).toMatchObject({ result: { reminded: 1 } });
  expect(await notices()).toHaveLength(2);
});

it('pressed by two at once, it goes out once and the other one is told so', async () => {
  const replies = await Promise.all([remind(), remind(meeting.chair)]);
  expect(replies.filter((reply) => 'result' in reply)).toHaveLength(1);
  expect(replies.find((reply) => 'refusal' in reply)).toMatchObject({
    refusal: { message: 'documents.remindedLately' },
  });
  expect(await notices()).toHaveLength(1);
});

it('what was withdrawn is unsaid, and another item is another matter', async () => {
  await remind();
  const [sent] = await notices();
  const { identity } = meeting.secretary;
  await app.done(identity, withdrawMessage, meeting.scope, { messageId: String(sent?.id) });
  expect(await remind()).toHaveProperty('result');
  const items = (await app.rows(AgendaItemRow)).filter((item) => item.meetingId === meeting.id);
  const prepared = items.find(({ id }) => id === agendaItemId);
  const other = items.find(({ id }) => id !== agendaItemId);
  if (!prepared || !other) throw new Error('there are not two');
  await app.replace(AgendaItemRow, [{ ...other, presenter: prepared.presenter }]);
  const args = { agendaItemId: other.id };
  expect(await app.done(identity, remindOfDocuments, meeting.scope, args)).toEqual({ reminded: 1 });
});

it('says no to what has a document, to what nobody prepares, and before the invitations are out', async () => {
  await documentOf(app, meeting, { agendaItemId, title: 'Tờ trình' });
  expect(await remind()).toMatchObject({
    refusal: { message: 'documents.alreadyThere', details: { title: 'Tờ trình' } },
  });
  agendaItemId = meeting.items[1] as string;
  expect(await remind()).toMatchObject({ refusal: { message: 'documents.nobodyToRemind' } });
  meeting = await buildMeeting(app, { state: 'draft' });
  agendaItemId = await preparedBy(app, meeting);
  expect(await remind()).toMatchObject({ refusal: { message: 'messages.notNow' } });
  expect(await notices()).toEqual([]);
});

it('is the act of those who run the meeting', async () => {
  expect(await remind(delegateOf(meeting))).toMatchObject({ refusal: { code: 'forbidden' } });
});
