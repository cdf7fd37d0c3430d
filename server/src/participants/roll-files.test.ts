// The roll as files, read back: every column, the totals, the quorum, and who may have what of it.
import {
  checkIn,
  checkOut,
  excuse,
  recordSubstitute,
} from '@hop/shared/participants/participants-commands.js';
import { openMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';
import { rowsOfXlsx, textOfDocx, textOfPdf } from '../testing/handed-out.js';
import { buildMeeting, type TestMeeting, type TestPerson } from '../testing/meeting-builder.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

async function answer(m: TestMeeting, cookie: string, format: string, sittingId = m.sittingId) {
  const response = await fetch(
    `${app.url}/api/meetings/${m.id}/sittings/${sittingId}/roll?format=${format}`,
    { headers: { cookie } },
  );
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
}
const cookieOf = (person: TestPerson) => app.cookie('account', person.personId);
const clockOf = (atMs: number): string =>
  new Date(atMs).toLocaleTimeString('vi-VN', {
    ...{ timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' },
  });

/** Six members: three at the opening (one goes early), one late, one away with a reason, one substituted. */
async function calledRoll() {
  const m = await buildMeeting(app, { delegates: 4 });
  const { chair, presidium, secretary, delegates, scope } = m;
  const [early, late, away, sent] = delegates as [TestPerson, TestPerson, TestPerson, TestPerson];
  for (const one of [chair, presidium, early]) await app.done(one.identity, checkIn, scope, {});
  await app.done(chair.identity, openMeeting, scope, { confirmWithoutQuorum: true });
  const openedAt = app.now;
  await app.done(secretary.identity, excuse, scope, {
    ...{ participantId: away.participantId, reason: 'Đi công tác' },
  });
  await app.done(secretary.identity, recordSubstitute, scope, {
    ...{ participantId: sent.participantId, name: 'Trần Thị Lan', position: 'Phó Chủ tịch' },
  });
  app.clock.advance(12 * 60_000);
  await app.done(late.identity, checkIn, scope, { mode: 'online' });
  app.clock.advance(60_000);
  await app.done(early.identity, checkOut, scope, {});
  return { m, openedAt, late, early };
}

it('an Excel file has a line for everybody, with times and remarks, the totals and the quorum under it', async () => {
  const { m, openedAt } = await calledRoll();
  const { status, bytes } = await answer(m, await cookieOf(m.secretary), 'xlsx');
  expect(status).toBe(200);
  const { rows } = await rowsOfXlsx(bytes);
  expect(rows[0]).toEqual([
    ...['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Điểm cầu', 'Hình thức', 'Giờ đến', 'Giờ về'],
    'Ghi chú',
  ]);
  const line = (name: string) => rows.find((row) => row[1] === name)?.slice(5);
  const [opened, came, went] = [0, 12, 13].map((after) => clockOf(openedAt + after * 60_000));
  expect(line('Ông delegate 0')).toEqual(['Trực tiếp', opened, went, `về sớm ${went}`]);
  expect(line('Ông delegate 1')).toEqual(['Trực tuyến', came, '', `đến muộn ${came}`]);
  expect(line('Ông delegate 2')).toEqual(['Vắng có lý do', '', '', 'lý do: Đi công tác']);
  expect(line('Ông delegate 3')).toEqual([
    ...['Dự thay', opened, '', 'người dự thay: Trần Thị Lan, Phó Chủ tịch'],
  ]);
  const total = (name: string) => rows.find((row) => row[1] === name)?.slice(2, 9);
  expect(total('Thành viên biểu quyết')).toEqual(['6', '2', '1', '1', '1', '1', '0']);
  expect(total('Tổng cộng')).toEqual(['9', '2', '1', '1', '1', '1', '3']);
  expect(rows.at(-2)?.[1]).toBe('Khi khai mạc: Cần 4/6 thành viên (2/3); có mặt 3: còn thiếu 1.');
  expect(rows.at(-1)?.[1]).toBe(
    'Tại thời điểm lập danh sách: Cần 4/6 thành viên (2/3); có mặt 3: còn thiếu 1.',
  );
});

it('PDF and Word are official documents with the same list, figures and signatures', async () => {
  const { m } = await calledRoll();
  const cookie = await cookieOf(m.chair);
  const pdf = await textOfPdf((await answer(m, cookie, 'pdf')).bytes);
  const word = await textOfDocx((await answer(m, cookie, 'docx')).bytes);
  for (const words of [
    ...['DANH SÁCH ĐIỂM DANH', 'Ông delegate 3', 'Trần Thị Lan', 'Đi công tác', 'Tổng hợp'],
    ...['có mặt 3: còn thiếu 1', 'THƯ KÝ', 'CHỦ TỌA', 'chair 0'],
  ]) {
    expect(pdf).toContain(words);
    expect(word).toContain(words);
  }
});

it('an operator has the people of the own site, without the reasons', async () => {
  const { m } = await calledRoll();
  const here = m.delegates.filter((one) => one.siteId === m.operator.siteId);
  const { rows, xml } = await rowsOfXlsx(
    (await answer(m, await cookieOf(m.operator), 'xlsx')).bytes,
  );
  const listed = rows.slice(1).filter((row) => Number(row[0]) > 0);
  expect(listed).toHaveLength(here.length + 1);
  expect(new Set(listed.map((row) => row[4]))).toEqual(new Set(['Điểm cầu 1']));
  expect(xml).not.toContain('Đi công tác');
  expect(xml).not.toContain('Cần 4/6');
});

it('is for those who take the roll, of a sitting of this meeting, in a form there is', async () => {
  const { m } = await calledRoll();
  const other = await buildMeeting(app);
  const status = async (cookie: string, format = 'pdf', sittingId = m.sittingId) =>
    (await answer(m, cookie, format, sittingId)).status;
  expect(await status(await cookieOf(m.delegates[0]!))).toBe(403);
  expect(await status(await cookieOf(m.guest))).toBe(403);
  expect(await status(await cookieOf(other.secretary))).toBe(404);
  expect(await status('')).toBe(401);
  const secretary = await cookieOf(m.secretary);
  expect(await status(secretary, 'csv')).toBe(400);
  expect(await status(secretary, 'pdf', other.sittingId)).toBe(404);
});
