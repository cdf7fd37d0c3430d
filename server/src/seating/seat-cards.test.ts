// Cards and labels read back: every name whole in Vietnamese, how many a sheet, who is left out, and who may have them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editParticipant } from '@hop/shared/participants/participants-commands.js';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { renderLabels, type Card } from '../official/render-labels.js';
import { fitted } from '../official/pdf/fitted.js';
import { textWidth } from '../official/fonts.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { cookieOf } from '../testing/everyone.js';
import { textOfPdf } from '../testing/handed-out.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import type { Identity } from '../kernel/identity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const ask = async (meeting: TestMeeting, who: Identity, form: string): Promise<Response> =>
  fetch(`${app.url}/api/meetings/${meeting.id}/seat-cards?form=${form}`, {
    headers: { cookie: await cookieOf(app, who) },
  });
const pagesOf = async (bytes: Buffer): Promise<number> => {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  const count = document.getPageCount();
  document.destroy();
  library.destroy();
  return count;
};
const card = (name: string): Card => ({
  ...{ name, position: 'Phó Trưởng ban Kinh tế - Ngân sách', unit: 'HĐND huyện', seat: 'Chỗ A1' },
});
const about = { title: 'Kỳ họp', atMs: 0 };

describe('cards', () => {
  it('are printed for the people of the hall, and for nobody who has a table of their own', async () => {
    const meeting = await buildMeeting(app, { delegates: 2 });
    const response = await ask(meeting, meeting.secretary.identity, 'labels');
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toContain('Nhan-cho-ngoi-');
    const text = await textOfPdf(Buffer.from(await response.arrayBuffer()));
    expect(text).toContain('ÔNG CHAIR');
    expect(text).not.toContain('SECRETARY');
  });

  it('are for those who arrange the hall, in a form that there is', async () => {
    const meeting = await buildMeeting(app);
    expect((await ask(meeting, meeting.chair.identity, 'tents')).status).toBe(200);
    expect((await ask(meeting, meeting.chair.identity, 'posters')).status).toBe(400);
    for (const who of [meeting.guest, meeting.operator])
      expect((await ask(meeting, who.identity, 'tents')).status).toBe(403);
    expect((await ask(meeting, meeting.outsider, 'tents')).status).toBe(404);
  });

  it('stand in the order of the seats, A2 before A10', async () => {
    const meeting = await buildMeeting(app, { delegates: 2 });
    const [one, other] = meeting.delegates;
    if (!one || !other) throw new Error('too few');
    for (const [who, seat] of [
      [one, 'A10'],
      [other, 'A2'],
    ] as const) {
      const { entities } = await app.snapshot(meeting.secretary.identity, meeting.scope);
      const rows = entities.participant as { id: string; version: number }[];
      const row = rows.find(({ id }) => id === who.participantId);
      await app.done(meeting.secretary.identity, editParticipant, meeting.scope, {
        participantId: who.participantId,
        baseVersion: row?.version ?? 0,
        ...{ seat, siteId: null },
      });
    }
    const response = await ask(meeting, meeting.secretary.identity, 'labels');
    const text = await textOfPdf(Buffer.from(await response.arrayBuffer()));
    expect(text).toMatch(/DELEGATE 1 .*Chỗ A2 .*DELEGATE 0 .*Chỗ A10/);
  });

  it('go two tents or 24 labels to a sheet; a tent says its name on both faces', async () => {
    const people = Array.from({ length: 25 }, (_, index) => card(`BÀ NGUYỄN THỊ ẾCH ${index}`));
    expect(await pagesOf(await renderLabels('labels', people, about))).toBe(2);
    expect(await pagesOf(await renderLabels('tents', people, about))).toBe(13);
    const text = await textOfPdf(await renderLabels('tents', [card('ÔNG ĐẶNG QUỐC VƯỢNG')], about));
    expect(text.split('ÔNG ĐẶNG QUỐC VƯỢNG')).toHaveLength(3);
  });

  it('are the same bytes for the same people, and an empty sheet for nobody', async () => {
    const twice = [0, 1].map(() => renderLabels('labels', [card('BÀ LÊ')], about));
    const [one, other] = await Promise.all(twice);
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
    expect(await pagesOf(await renderLabels('tents', [], about))).toBe(1);
  });
});

describe('a text that must fit', () => {
  it('keeps the largest size when it is short, and grows small until it fits when it is long', () => {
    const box = { width: 500, most: 60 };
    expect(fitted('LÊ AN', 'bold', box)).toEqual({ lines: ['LÊ AN'], size: 60 });
    const name = 'TÔN NỮ HOÀNG PHƯƠNG THẢO NGUYÊN';
    const { lines, size } = fitted(name, 'bold', box);
    expect(lines).toEqual([name]);
    expect(size).toBeLessThan(60);
    expect(textWidth(name, 'bold', size)).toBeLessThanOrEqual(500);
    expect(textWidth(name, 'bold', size + 0.5)).toBeGreaterThan(500);
  });

  it('breaks into as many lines as are allowed before it grows small', () => {
    const text = 'Phó Chủ nhiệm Ủy ban Khoa học, Công nghệ và Môi trường';
    const { lines, size } = fitted(text, 'regular', { width: 400, most: 22, lines: 2 });
    expect(lines).toHaveLength(2);
    expect(size).toBe(22);
    expect(lines.join(' ')).toBe(text);
  });
});
