// The record of a ballot over HTTP: what each file says, and that the lists come to the declared figures.
import {
  correctBallot,
  declareBallot,
  giveCastingVote,
  openBallot,
  rerunBallot,
  voidBallot,
} from '@hop/shared/ballots/ballots-commands.js';
import { checkOut } from '@hop/shared/participants/participants-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ParticipantRow } from '../participants/participant.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { BallotRoom } from '../testing/ballot-room.js';
import { rowsOfCsv, rowsOfXlsx, textOfDocx, textOfPdf } from '../testing/handed-out.js';
import type { TestPerson } from '../testing/meeting-builder.js';
import { BallotRollRow } from './ballot.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

async function fileOf(room: BallotRoom, ballotId: string, part: string, format: string) {
  const { id, secretary } = room.meeting;
  const response = await fetch(
    `${app.url}/api/meetings/${id}/ballots/${ballotId}/result?part=${part}&format=${format}`,
    { headers: { cookie: await app.cookie('account', secretary.personId) } },
  );
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(response.status, bytes.toString('utf8').slice(0, 200)).toBe(200);
  return { bytes, headers: response.headers };
}
const csvOf = async (room: BallotRoom, ballotId: string) =>
  rowsOfCsv((await fileOf(room, ballotId, 'list', 'csv')).bytes);
const declared = async ({ meeting }: BallotRoom, ballotId: string) =>
  app.done(meeting.chair.identity, declareBallot, meeting.scope, { ballotId });

/** Twelve members, ten of them here on paper: two for, one against, one abstaining, three silent, three away. */
async function votedRoom() {
  const room = await BallotRoom.build(app, { delegates: 8, absent: 3, totalMembers: 12 });
  const { delegates, id } = room.meeting;
  const [first, second, third, fourth] = delegates as [
    TestPerson,
    TestPerson,
    TestPerson,
    TestPerson,
  ];
  const names = ['Trần Văn Ơn', 'Nguyễn Thị Ánh', '=Lê Đức', 'Đỗ "Văn" Ân, Bé'];
  const rows = (await app.rows(ParticipantRow)).filter((row) => row.meetingId === id);
  const named = delegates.map(({ participantId }, index) => ({
    ...(rows.find((row) => row.id === participantId) as ParticipantRow),
    name: names[index] ?? `Vũ Thị ${index}`,
  }));
  await app.replace(ParticipantRow, named);
  const ballotId = await room.opened();
  await room.vote(first, ballotId, 'inFavour');
  await room.vote(second, ballotId, 'inFavour');
  app.clock.advance(1_000);
  await room.vote(third, ballotId, 'against');
  await room.vote(fourth, ballotId, 'abstain');
  await room.closed(ballotId);
  await declared(room, ballotId);
  return { room, ballotId, fifth: delegates[4] as TestPerson };
}

const countOf = (rows: readonly string[][]) =>
  Object.fromEntries(
    ['Tán thành', 'Không tán thành', 'Không biểu quyết', 'Chưa trả lời', 'Vắng'].map((word) => [
      word,
      rows.filter((row) => row[4] === word).length,
    ]),
  );

describe('the named list', () => {
  it('[V22] comes to the declared figures in CSV and Excel, also after people have left', async () => {
    const { room, ballotId, fifth } = await votedRoom();
    await app.done(fifth.identity, checkOut, room.meeting.scope, {});
    const { tally } = await room.ballot(ballotId);
    const csv = await csvOf(room, ballotId);
    const { bytes, headers } = await fileOf(room, ballotId, 'list', 'xlsx');
    expect(headers.get('content-type')).toMatch(/spreadsheetml\.sheet$/);
    const xlsx = await rowsOfXlsx(bytes);
    expect(tally).toMatchObject({ inFavour: 2, against: 1, abstain: 1, notAnswered: 3, absent: 5 });
    for (const [, ...rows] of [csv, xlsx.rows]) {
      expect(rows).toHaveLength(10);
      // Two of the five absent have no name on the list.
      expect(countOf(rows)).toEqual({
        ...{ 'Tán thành': 2, 'Không tán thành': 1, 'Không biểu quyết': 1 },
        ...{ 'Chưa trả lời': 3, Vắng: 3 },
      });
      expect(rows.map((row) => row[0])).toEqual(rows.map((_, index) => String(index + 1)));
    }
    expect(xlsx.rows.map((row) => row.slice(2))).toEqual(csv.map((row) => row.slice(2)));
  });

  it('is in the order of given names, with position, site and time, and calculates nothing typed', async () => {
    const { room, ballotId } = await votedRoom();
    const [head, ...rows] = await csvOf(room, ballotId);
    expect(head).toEqual([
      ...['STT', 'Họ và tên', 'Chức vụ/Đơn vị', 'Điểm cầu', 'Lựa chọn', 'Thời điểm ghi nhận'],
    ]);
    const order = rows.map((row) => row[1]);
    const places = ['Nguyễn Thị Ánh', 'Đỗ "Văn" Ân, Bé', "'=Lê Đức", 'Trần Văn Ơn'].map((name) =>
      order.indexOf(name),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    const against = rows.find((row) => row[1] === "'=Lê Đức") ?? [];
    expect(against.slice(2, 5)).toEqual(['Chủ tịch, UBND xã', 'Điểm cầu 2', 'Không tán thành']);
    expect(against[5]).toMatch(/^\d{2}:\d{2}:\d{2} \d{2}\/\d{2}\/\d{4}$/);
    expect(rows.filter((row) => row[4] === 'Vắng' && row[5] === '')).toHaveLength(3);
    const { xml } = await rowsOfXlsx((await fileOf(room, ballotId, 'list', 'xlsx')).bytes);
    expect(xml).toContain('=Lê Đức');
    expect(xml).not.toMatch(/<f[ >]/);
  });

  it.each([
    ['pdf', textOfPdf],
    ['docx', textOfDocx],
  ] as const)('is an official document as %s', async (format, textOf) => {
    const { room, ballotId } = await votedRoom();
    const { bytes, headers } = await fileOf(room, ballotId, 'list', format);
    expect(headers.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename="Danh-sach-bieu-quyet-1-2021-10-\\d\\d\\.${format}"$`),
    );
    const text = await textOf(bytes);
    for (const words of [
      ...['DANH SÁCH BIỂU QUYẾT', 'Thông qua kế hoạch', 'HUYỆN BA VÌ', 'Nguyễn Thị Ánh'],
      ...['vắng: 5 (trong đó 2 thành viên không có tên trong danh sách).', 'THƯ KÝ', 'CHỦ TỌA'],
    ])
      expect(text).toContain(words);
    expect(text).toContain('Chưa trả lời');
  });
});

describe('the result sheet', () => {
  it.each([
    ['pdf', textOfPdf],
    ['docx', textOfDocx],
  ] as const)('tells rule, figures, times, roll and corrections as %s', async (format, textOf) => {
    const { room, ballotId } = await votedRoom();
    const { scope, secretary } = room.meeting;
    const text = 'Tờ trình số 12/TTr-UBND';
    await app.done(secretary.identity, correctBallot, scope, { ballotId, text });
    const { bytes, headers } = await fileOf(room, ballotId, 'sheet', format);
    expect(headers.get('cache-control')).toBe('no-store');
    const read = (await textOf(bytes)).replace(/\s+/g, ' ');
    const roll = (await app.rows(BallotRollRow)).find((row) => row.id === ballotId);
    for (const words of [
      ...['KẾT QUẢ BIỂU QUYẾT', 'Cuộc họp: Họp thử.', 'Mở biểu quyết:', 'Công bố kết quả:'],
      ...['Thông qua khi có trên 1/2 tổng số thành viên, tức từ 7/12 người, tán thành.'],
      ...['gồm 10 người', roll?.hash ?? 'none'],
      'Không được thông qua: 2/12 thành viên tán thành (16,67 % tổng số; 28,57 % số có mặt)',
      ...['Đính chính: Tờ trình số 12/TTr-UBND. Người ghi: secretary 0', 'secretary 0', 'chair 0'],
    ])
      expect(read).toContain(words);
  });

  it('has every figure with its share of all and of those present', async () => {
    const { room, ballotId } = await votedRoom();
    const text = await textOfDocx((await fileOf(room, ballotId, 'sheet', 'docx')).bytes);
    const cells = text.replace(/\n+/g, '|');
    for (const row of [
      ...['Tổng số thành viên|12|100 %|–', 'Có quyền biểu quyết|10|83,33 %|–'],
      ...['Có mặt|7|58,33 %|100 %', 'Tán thành|2|16,67 %|28,57 %', 'Vắng|5|41,67 %|–'],
      ...['Không tán thành|1|8,33 %|14,29 %', 'Không biểu quyết|1|8,33 %|14,29 %'],
      'Chưa trả lời|3|25 %|42,86 %',
    ])
      expect(cells).toContain(row);
  });

  it('tells of the casting vote, of who took no part, and that a vote was a trial', async () => {
    const room = await BallotRoom.build(app);
    const { chair, delegates, scope } = room.meeting;
    const recusedIds = [(delegates[0] as TestPerson).participantId];
    const ballotId = await room.tied({ recusedIds, trial: true });
    await app.done(chair.identity, giveCastingVote, scope, { ballotId, choice: 'inFavour' });
    await declared(room, ballotId);
    const text = await textOfDocx((await fileOf(room, ballotId, 'sheet', 'docx')).bytes);
    expect(text).toContain('Ý kiến quyết định của chủ tọa: chair 0: Tán thành, lúc');
    expect(text).toContain('Không tham gia biểu quyết: delegate 0 (Chủ tịch, UBND xã).');
    expect(text).toContain('Đây là lần biểu quyết thử');
    expect((await csvOf(room, ballotId)).every((row) => row[1] !== 'delegate 0')).toBe(true);
  });
});

it('a result that was voided after declaring says so with its reason, and is linked with the vote that repeats it', async () => {
  const { room, ballotId } = await votedRoom();
  const { chair, scope } = room.meeting;
  await app.done(chair.identity, voidBallot, scope, { ballotId, reason: 'sai nội dung' });
  const voided = 'HỦY. Kết quả lần biểu quyết này bị hủy; lý do: sai nội dung.';
  for (const part of ['sheet', 'list']) {
    expect(await textOfPdf((await fileOf(room, ballotId, part, 'pdf')).bytes)).toContain(voided);
  }
  const [head, ...rows] = await csvOf(room, ballotId);
  expect(head?.at(-1)).toBe('Ghi chú');
  expect(rows.every((row) => row.at(-1) === voided)).toBe(true);

  const again = await app.done(chair.identity, rerunBallot, scope, { ballotId });
  const sheet = async (id: string) => textOfDocx((await fileOf(room, id, 'sheet', 'docx')).bytes);
  expect(await sheet(ballotId)).not.toContain('được biểu quyết lại');
  await app.done(chair.identity, openBallot, scope, again);
  expect(await sheet(ballotId)).toContain('Nội dung này được biểu quyết lại, mở lúc');
  await room.closed(again.ballotId);
  await declared(room, again.ballotId);
  const repeated = await sheet(again.ballotId);
  expect(repeated).toMatch(
    /Biểu quyết lại: của lần biểu quyết mở lúc .*đã bị hủy; lý do: sai nội dung\./,
  );
  expect(repeated).not.toContain('HỦY.');
});
