// What the minutes say of a round of questions and of texts handed in, from a meeting that was really held.
import { goToAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import type { MinutesPreview } from '@hop/shared/minutes/minutes-preview.js';
import {
  addQuestionGroup,
  askToSpeak,
  endSpeech,
  giveFloor,
  groupRequest,
  handInSpeech,
} from '@hop/shared/speaking/speaking-commands.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting, type TestPerson } from '../testing/meeting-builder.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

async function sentencesOf(meeting: TestMeeting): Promise<MinutesPreview['sentences']> {
  const cookie = await app.cookie('account', meeting.secretary.personId);
  const url = `${app.url}/api/meetings/${meeting.id}/minutes`;
  return ((await (await fetch(url, { headers: { cookie } })).json()) as MinutesPreview).sentences;
}

it('names who asked whom, who answered whom, and who handed in a text without telling it', async () => {
  const meeting = await buildMeeting(app, { state: 'inSession', delegates: 3 });
  const { chair, guest, delegates, items, scope } = meeting;
  const [one, two, three] = delegates as [TestPerson, TestPerson, TestPerson];
  const agendaItemId = items[0] ?? '';
  await app.done(chair.identity, goToAgendaItem, scope, { agendaItemId });
  const topic = { title: 'Đất đai', agendaItemId };
  const { groupId } = await app.done(chair.identity, addQuestionGroup, scope, topic);
  const spoken = async (args: Parameters<typeof giveFloor.args.parse>[0]): Promise<void> => {
    const given = await app.done(chair.identity, giveFloor, scope, giveFloor.args.parse(args));
    app.clock.advance(60_000);
    await app.done(chair.identity, endSpeech, scope, given);
  };
  for (const who of [one, two]) {
    const question = { kind: 'question' as const, addresseeId: guest.participantId };
    const asked = await app.done(who.identity, askToSpeak, scope, question);
    await app.done(chair.identity, groupRequest, scope, { ...asked, groupId });
    await spoken(asked);
  }
  const { participantId } = guest;
  await spoken({ participantId, kind: 'answer', answersGroupId: groupId });
  const text = 'Toàn văn không đưa vào biên bản';
  await app.done(three.identity, handInSpeech, scope, { agendaItemId, text });

  const sentences = await sentencesOf(meeting);
  const told = sentences.map((sentence) => sentence.text).join('\n');
  expect(told).toMatch(/chất vấn đồng chí guest \d+ trong 1 phút\./);
  expect(told).toMatch(
    /trả lời chất vấn của đồng chí delegate \d+, đồng chí delegate \d+ về nội dung: “Đất đai” trong 1 phút\./,
  );
  expect(told).toContain('gửi ý kiến bằng văn bản.');
  expect(told).not.toContain(text);
  const inWriting = sentences.find((sentence) => sentence.text.includes('bằng văn bản.'));
  expect(inWriting?.seqs).toHaveLength(1);
});
