// The list to be signed by hand, read back: its columns, its order, its sites, and who may have it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';
import { cookieOf } from '../testing/everyone.js';
import { textOfPdf } from '../testing/handed-out.js';
import { buildMeeting, type TestMeeting, type TestPerson } from '../testing/meeting-builder.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const ask = async (meeting: TestMeeting, who: TestPerson, by = 'name'): Promise<Response> =>
  fetch(
    `${app.url}/api/meetings/${meeting.id}/sittings/${meeting.sittingId}/roll/sign-in?by=${by}`,
    { headers: { cookie: await cookieOf(app, who.identity) } },
  );
const textFor = async (meeting: TestMeeting, who: TestPerson, by?: string): Promise<string> =>
  textOfPdf(Buffer.from(await (await ask(meeting, who, by)).arrayBuffer()));

it('names everybody with a place to sign, site by site', async () => {
  const meeting = await buildMeeting(app, { delegates: 3 });
  const text = await textFor(meeting, meeting.secretary);
  for (const words of ['DANH SÁCH ĐẠI BIỂU KÝ ĐIỂM DANH', 'STT', 'Họ và tên', 'Chức vụ', 'Đơn vị'])
    expect(text).toContain(words);
  expect(text).toContain('Ký tên');
  for (const name of ['Ông chair', 'Ông delegate 0', 'Ông delegate 2', 'Ông guest'])
    expect(text).toContain(name);
  const order = ['delegate 0', 'delegate 1', 'delegate 2'].map((name) => text.indexOf(name));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

it('is the operator’s for the own site alone, and nobody else’s', async () => {
  const meeting = await buildMeeting(app, { delegates: 2 });
  const text = await textFor(meeting, meeting.operator);
  expect(text).toContain('CÁN BỘ ĐIỂM CẦU');
  expect(text).not.toContain('Ông chair');
  for (const who of [meeting.guest, ...meeting.delegates])
    expect((await ask(meeting, who)).status).toBe(403);
  expect((await ask(meeting, meeting.chair, 'height')).status).toBe(400);
  expect((await ask(meeting, meeting.chair, 'unit')).status).toBe(200);
});
