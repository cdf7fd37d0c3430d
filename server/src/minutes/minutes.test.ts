// The minutes of a meeting that was really held: outline and Word file over HTTP.
import { goToAgendaItem, editAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import {
  castVote,
  closeBallot,
  correctBallot,
  declareBallot,
  openBallot,
  prepareBallot,
  settleBallot,
  voidBallot,
} from '@hop/shared/ballots/ballots-commands.js';
import { closeMeeting, openMeeting } from '@hop/shared/meetings/meetings-commands.js';
import type { MinutesPreview } from '@hop/shared/minutes/minutes-preview.js';
import { writeConclusion, writeNote } from '@hop/shared/minutes/minutes-commands.js';
import {
  checkIn,
  excuse,
  recordSubstitute,
} from '@hop/shared/participants/participants-commands.js';
import { endSpeech, giveFloor } from '@hop/shared/speaking/speaking-commands.js';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting, type TestPerson } from '../testing/meeting-builder.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const minute = 60_000;
const get = async (who: TestPerson, meeting: TestMeeting, path: string) =>
  fetch(`${app.url}/api/meetings/${meeting.id}/${path}`, {
    headers: { cookie: await app.cookie('account', who.personId) },
  });
const preview = async (meeting: TestMeeting) =>
  (await (await get(meeting.secretary, meeting, 'minutes')).json()) as MinutesPreview;

/** A meeting with two of three delegates there, opened by the secretary on the chair's order. */
async function openedMeeting() {
  const meeting = await buildMeeting(app, { state: 'issued', delegates: 3 });
  const [first, second, third] = meeting.delegates as [TestPerson, TestPerson, TestPerson];
  const { scope, chair, secretary } = meeting;
  for (const person of [chair, first, second]) await app.done(person.identity, checkIn, scope, {});
  const reason = 'đi công tác';
  const absent = { participantId: third.participantId, reason };
  await app.done(secretary.identity, excuse, scope, absent);
  const args = { confirmWithoutQuorum: true };
  const order = { onOrderOf: chair.participantId };
  await app.send(secretary.identity, openMeeting, scope, args, order);
  return { meeting, first, second, third };
}

async function votedOn(
  meeting: TestMeeting,
  motion: string,
  voters: TestPerson[],
  more: { trial?: boolean } = {},
) {
  const { scope, chair, secretary } = meeting;
  const { ballotId } = await app.done(secretary.identity, prepareBallot, scope, {
    ...{ motion, ...more },
  });
  await app.done(chair.identity, openBallot, scope, { ballotId });
  for (const voter of voters)
    await app.done(voter.identity, castVote, scope, { ballotId, choice: 'inFavour' });
  await app.done(chair.identity, closeBallot, scope, { ballotId });
  app.clock.advance(10_000);
  await app.bus.asSystem(settleBallot, scope, { ballotId });
  return ballotId;
}

describe('the minutes', () => {
  it('are refused before the meeting was opened', async () => {
    const meeting = await buildMeeting(app, { state: 'issued' });
    for (const path of ['minutes', 'minutes.docx']) {
      const response = await get(meeting.secretary, meeting, path);
      expect(response.status).toBe(409);
      expect(await response.json()).toEqual({
        refusal: { code: 'wrongState', message: 'minutes.notYetOpened' },
      });
    }
  });

  it('tell the whole meeting from its rows and journal, in a Word file', async () => {
    const { meeting, first, second } = await openedMeeting();
    const { scope, chair, secretary, items } = meeting;
    const as = secretary.identity;
    const presenter = { agendaItemId: items[1] ?? '', presenter: 'Phòng Nội vụ' };
    await app.done(as, editAgendaItem, scope, { ...presenter, baseVersion: 1 });
    await app.done(as, writeNote, scope, {
      text: 'Ghi nhận <b>một</b>',
      agendaItemId: items[0] ?? '',
    });
    await app.done(chair.identity, goToAgendaItem, scope, { agendaItemId: items[1] ?? '' });
    const floor = { participantId: first.participantId };
    const { speechId } = await app.done(chair.identity, giveFloor, scope, floor);
    app.clock.advance(2 * minute + 5_000);
    await app.done(chair.identity, endSpeech, scope, { speechId });
    await app.done(as, writeNote, scope, { text: 'Đề nghị bổ sung kinh phí', speechId });
    const ballotId = await votedOn(meeting, 'Thông qua dự thảo', [chair, first, second]);
    await app.done(chair.identity, declareBallot, scope, { ballotId });
    const correction = { ballotId, text: 'Tên văn bản đúng là Kế hoạch số 15' };
    await app.done(as, correctBallot, scope, correction);
    const text = 'Giao Văn phòng theo dõi.';
    await app.done(as, writeConclusion, scope, { baseVersion: 0, text });
    await app.done(chair.identity, closeMeeting, scope, {});

    const response = await get(chair, meeting, 'minutes.docx');
    expect(response.headers.get('content-type')).toMatch(/wordprocessingml/);
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="Bien-ban-2021-10-12.docx"',
    );
    const zip = await JSZip.loadAsync(await response.arrayBuffer());
    const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
    const words = [
      'HUYỆN BA VÌ',
      'Có mặt: 3/6 đại biểu',
      'lý do: đi công tác.',
      'Ghi nhận &lt;b&gt;một&lt;/b&gt;',
      'Trình bày: Phòng Nội vụ.',
      'phát biểu ý kiến trong 2 phút 05 giây.',
      'Đề nghị bổ sung kinh phí',
      'Cuộc họp tiến hành biểu quyết: Thông qua dự thảo.',
      '3/5 thành viên tán thành',
      'Đính chính: Tên văn bản đúng là Kế hoạch số 15. Người ghi: secretary 0, lúc',
      'Cuộc họp không xem xét nội dung này.',
      'Giao Văn phòng theo dõi.',
      'Cuộc họp kết thúc vào',
    ];
    const places = words.map((word) => xml.indexOf(word));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(xml).not.toContain('DỰ THẢO');
  });

  it('count a substituted delegate as absent, and name who came instead', async () => {
    const { meeting, third } = await openedMeeting();
    const { participantId } = third;
    const args = { participantId, name: 'Trần Thị Lan', position: 'Phó Chủ tịch' };
    await app.done(meeting.secretary.identity, recordSubstitute, meeting.scope, args);
    const texts = (await preview(meeting)).sentences.map(({ text }) => text);
    expect(texts.some((text) => text.startsWith('Có mặt: 3/'))).toBe(true);
    expect(texts.join('\n')).toContain(
      'lý do: đi công tác; có người dự thay: Trần Thị Lan, Phó Chủ tịch.',
    );
  });

  it('say of every sentence which acts it came from, who pressed, and on whose order', async () => {
    const { meeting, third } = await openedMeeting();
    const { sentences, acts } = await preview(meeting);
    const started = sentences.find(({ text }) => text.startsWith('Thời gian bắt đầu'));
    const opening = acts.find((act) => act.seq === started?.seqs[0]);
    expect(opening).toEqual({
      seq: started?.seqs[0],
      at: app.now,
      name: 'meeting.open',
      actorName: 'secretary 0',
      onOrderOf: 'chair 0',
      refused: false,
    });
    const absentee = sentences.find(({ text }) => text.includes('lý do: đi công tác'));
    const excused = acts.filter((act) => absentee?.seqs.includes(act.seq));
    expect(excused.map((act) => act.name)).toContain('attendance.excuse');
    expect(third.participantId).not.toBe('');
    const first = sentences.find(({ text }) => text === 'Nội dung 1');
    expect(acts.find((act) => act.seq === first?.seqs[0])?.name).toBe('meeting.open');
  });

  it('keep a voided vote with its reason, and nothing of one that is not declared', async () => {
    const { meeting, first, second } = await openedMeeting();
    const { scope, chair } = meeting;
    const voided = await votedOn(meeting, 'Lần thứ nhất', [first]);
    const reason = 'mất kết nối một điểm cầu';
    await app.done(chair.identity, voidBallot, scope, { ballotId: voided, reason });
    const ballotId = await votedOn(meeting, 'Lần thứ hai', [first, second]);
    const texts = async () => (await preview(meeting)).sentences.map(({ text }) => text);
    expect(await texts()).toContain(`Kết quả lần biểu quyết này bị hủy; lý do: ${reason}.`);
    expect(JSON.stringify(await texts())).not.toContain('Lần thứ hai');
    await app.done(chair.identity, declareBallot, scope, { ballotId });
    expect(JSON.stringify(await texts())).toContain('Lần thứ hai');
  });

  it('[V11] say nothing of a rehearsal', async () => {
    const { meeting, first, second } = await openedMeeting();
    const motion = 'Biểu quyết thử thiết bị';
    const ballotId = await votedOn(meeting, motion, [first, second], { trial: true });
    await app.done(meeting.chair.identity, declareBallot, meeting.scope, { ballotId });
    expect(JSON.stringify((await preview(meeting)).sentences)).not.toContain(motion);
  });

  it('are a draft without an end while the meeting runs', async () => {
    const { meeting } = await openedMeeting();
    const { sentences } = await preview(meeting);
    expect(sentences.at(-1)?.text).toContain('……');
    const zip = await JSZip.loadAsync(
      await (await get(meeting.secretary, meeting, 'minutes.docx')).arrayBuffer(),
    );
    expect(await zip.file('word/document.xml')?.async('string')).toContain('DỰ THẢO');
  });

  it('are refused to delegates, and unknown to those outside', async () => {
    const { meeting, first } = await openedMeeting();
    const other = await openedMeeting();
    for (const path of ['minutes', 'minutes.docx']) {
      expect((await get(first, meeting, path)).status).toBe(403);
      expect((await get(meeting.operator, meeting, path)).status).toBe(403);
      expect((await get(other.meeting.secretary, meeting, path)).status).toBe(404);
    }
  });
});
