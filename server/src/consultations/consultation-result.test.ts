// The result sheet and the list of what waits for me, over HTTP: what they say, and to whom.
import { extendConsultation } from '@hop/shared/consultations/consultations-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ParticipantRow } from '../participants/participant.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { Consulting, DAY_MS } from '../testing/consulting.js';
import { cookieOf } from '../testing/everyone.js';
import { textOfDocx, textOfPdf } from '../testing/handed-out.js';
import { buildMeeting, type TestPerson } from '../testing/meeting-builder.js';
import { documentOf } from '../testing/uploading.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const get = async (who: TestPerson | undefined, path: string) => {
  if (!who) throw new Error('nobody');
  const headers = { cookie: await cookieOf(app, who.identity) };
  return fetch(`${app.url}/api/${path}`, { headers });
};
const sheet = ({ meeting }: Consulting, who: TestPerson | undefined, id: string, format = 'pdf') =>
  get(who, `meetings/${meeting.id}/consultations/${id}/result?format=${format}`);

/** One agrees in time, one is of another opinion late, three say nothing; extended once. */
async function closedConsultation() {
  const room = new Consulting(app, await buildMeeting(app));
  const { meeting } = room;
  const [first, second, third] = meeting.delegates;
  if (!first || !second || !third) throw new Error('too few');
  const documentId = await documentOf(app, meeting, {
    access: 'members',
    title: 'Dự thảo quy chế',
  });
  const id = await room.opened({ documentId });
  await room.answer(first, id, 'agree');
  const dueAt = app.now + 2 * DAY_MS;
  const args = { consultationId: id, dueAt, reason: 'chờ ý kiến các xã' };
  await app.done(meeting.secretary.identity, extendConsultation, meeting.scope, args);
  app.clock.advance(2 * DAY_MS + 1);
  await room.answer(second, id, 'other', 'Bổ sung điều 3');
  await room.closed(id);
  return { room, id, first, third };
}

describe('the result sheet', () => {
  it.each([
    ['pdf', textOfPdf],
    ['docx', textOfDocx],
  ] as const)(
    'tells question, deadlines, figures and every member as %s',
    async (format, textOf) => {
      const { room, id } = await closedConsultation();
      const response = await sheet(room, room.meeting.secretary, id, format);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-disposition')).toMatch(
        new RegExp(
          `^attachment; filename="Ket-qua-lay-y-kien-1-\\d{4}-\\d\\d-\\d\\d\\.${format}"$`,
        ),
      );
      const text = (await textOf(Buffer.from(await response.arrayBuffer()))).replace(/\s+/g, ' ');
      for (const words of [
        ...['KẾT QUẢ LẤY Ý KIẾN', 'Thống nhất dự thảo quy chế', 'HUYỆN BA VÌ', 'THƯ KÝ', 'CHỦ TỌA'],
        ...['Tài liệu gửi kèm: Dự thảo quy chế', 'Gửi phiếu: ', 'Hạn trả lời: ', 'Gia hạn đến '],
        'chờ ý kiến các xã (secretary 0, lúc ',
        'Không được thông qua: 1/5 thành viên đồng ý (20 %), 0 không đồng ý, 1 ý kiến khác, 3 chưa trả lời',
        ...['có 1 trả lời sau hạn', 'Ý kiến của 5 thành viên được lấy ý kiến', 'Bổ sung điều 3'],
        ...['(đúng hạn)', '(sau hạn)', 'Chưa trả lời', 'delegate 0', 'chair 0'],
      ])
        expect(text).toContain(words);
    },
  );

  it('is for those who were asked, once it is closed', async () => {
    const { room, id, first, third } = await closedConsultation();
    const { guest, operator, chair } = room.meeting;
    const statuses = await Promise.all(
      [first, third, chair, guest, operator].map(
        async (who) => (await sheet(room, who, id)).status,
      ),
    );
    expect(statuses).toEqual([200, 200, 200, 403, 403]);
    const open = await room.opened();
    expect((await sheet(room, first, open)).status).toBe(404);
    const early = await sheet(room, room.meeting.secretary, open);
    expect(await early.json()).toMatchObject({ refusal: { message: 'consultations.notClosed' } });
  });

  it('is not there for a delegate who was not asked, and not in another meeting', async () => {
    const room = new Consulting(app, await buildMeeting(app));
    const [apart] = room.meeting.delegates;
    const row = (await app.rows(ParticipantRow)).find(({ id }) => id === apart?.participantId);
    if (!row) throw new Error('nobody');
    await app.replace(ParticipantRow, [{ ...row, votingRight: false }]);
    const id = await room.opened();
    await room.closed(id);
    expect((await sheet(room, apart, id)).status).toBe(404);
    const elsewhere = new Consulting(app, await buildMeeting(app));
    expect((await sheet(elsewhere, elsewhere.meeting.secretary, id)).status).toBe(404);
    expect((await sheet(room, room.meeting.secretary, id, 'xlsx')).status).toBe(400);
  });
});

it('what waits for me is counted until I have answered, or it is closed', async () => {
  const room = new Consulting(app, await buildMeeting(app));
  const { id: meetingId, delegates, guest } = room.meeting;
  const [who, other] = delegates;
  const waiting = async (person: TestPerson | undefined): Promise<unknown> =>
    (await get(person, 'consultations')).json();
  await room.prepared();
  expect(await waiting(who)).toEqual([]);
  const [first, second] = [await room.opened(), await room.opened()];
  expect(await waiting(who)).toEqual([{ meetingId, waiting: 2 }]);
  expect(await waiting(guest)).toEqual([]);
  if (who) await room.answer(who, first, 'agree');
  expect(await waiting(who)).toEqual([{ meetingId, waiting: 1 }]);
  await room.closed(second);
  expect(await waiting(who)).toEqual([]);
  expect(await waiting(other)).toEqual([{ meetingId, waiting: 1 }]);
});
