// The agenda as files, read back: numbers, clock times of each sitting, and what a paper for a given circle of readers leaves out.
import {
  addAgendaItem,
  editAgendaItem,
  moveAgendaItem,
} from '@hop/shared/agenda/agenda-commands.js';
import { hiddenTitle } from '@hop/shared/agenda/words.js';
import { newId } from '@hop/shared/core/ids.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SittingRow } from '../meetings/meeting.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { textOfDocx, textOfPdf } from '../testing/handed-out.js';
import { buildMeeting, type TestMeeting, type TestPerson } from '../testing/meeting-builder.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

async function file(m: TestMeeting, who: TestPerson, query: string) {
  const cookie = await app.cookie('account', who.personId);
  const response = await fetch(`${app.url}/api/meetings/${m.id}/agenda?${query}`, {
    headers: { cookie },
  });
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
}
const SECRET = 'Công tác nhân sự';

async function prepared(): Promise<TestMeeting> {
  const m = await buildMeeting(app);
  const by = m.secretary.identity;
  const [first = '', , third = ''] = m.items;
  const change = { presenterUnit: 'Phòng Nội vụ', presenter: 'ông Đạt', plannedMinutes: 30 };
  const args = { agendaItemId: first, baseVersion: 1, ...change };
  await app.done(by, editAgendaItem, m.scope, args);
  const part = { title: SECRET, access: 'members' as const, parentId: first };
  await app.done(by, addAgendaItem, m.scope, part);
  const sitting = Object.assign(new SittingRow(), {
    ...{ id: newId(), version: 1, meetingId: m.id, number: 2, state: 'planned' },
    ...{ startedAt: null, endedAt: null, title: '', startsAt: null, plannedEndAt: null },
  } as const);
  await app.insert(SittingRow, [sitting]);
  await app.done(by, moveAgendaItem, m.scope, {
    ...{ agendaItemId: third, parentId: null, beforeId: null, sittingId: sitting.id },
  });
  return m;
}

it('has every item with number, times and who presents, as Word and as PDF, and parts sittings', async () => {
  const m = await prepared();
  const word = await file(m, m.secretary, 'format=docx&for=staff');
  expect(word.status).toBe(200);
  const text = await textOfDocx(word.bytes);
  const pdf = await textOfPdf((await file(m, m.secretary, 'format=pdf&for=staff')).bytes);
  for (const said of ['CHƯƠNG TRÌNH', 'Phòng Nội vụ – ông Đạt', SECRET, 'Nội dung 3'])
    for (const one of [text, pdf]) expect(one.replace(/\s+/g, ' ')).toContain(said);
  expect(text).toContain('Phiên họp thứ 2, ngày ');
  expect(text).toContain('1.1');
});

it('says nothing of what its readers may not know, and by itself is for everybody', async () => {
  const m = await prepared();
  const text = async (readers: string) =>
    textOfDocx((await file(m, m.secretary, `format=docx${readers}`)).bytes);
  expect(await text('&for=members')).toContain(SECRET);
  const open = await text('');
  expect(open).not.toContain(SECRET);
  expect(open).toContain(hiddenTitle);
});

it('is for those who prepare the meeting', async () => {
  const m = await prepared();
  for (const who of [m.guest, m.delegates[0]])
    expect((await file(m, who as TestPerson, 'format=pdf')).status).toBe(403);
  expect((await file(m, m.secretary, 'format=exe')).status).toBe(400);
  expect((await file(m, m.secretary, 'format=pdf&for=nobody')).status).toBe(400);
});
