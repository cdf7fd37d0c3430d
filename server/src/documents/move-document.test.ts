// The order of documents, on the real bus.
import { moveDocument } from '@hop/shared/documents/documents-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting } from '../testing/meeting-builder.js';
import { documentOf } from '../testing/uploading.js';
import { DocumentRow } from './document.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

describe('document.move', () => {
  it('puts it before another one, or last, in any item', async () => {
    const meeting = await buildMeeting(app);
    const [item = ''] = meeting.items;
    const ids = [];
    for (const title of ['một', 'hai', 'ba']) ids.push(await documentOf(app, meeting, { title }));
    const [first = '', second = '', third = ''] = ids;
    const move = (args: { documentId: string; agendaItemId: string | null; beforeId?: string }) =>
      app.done(meeting.secretary.identity, moveDocument, meeting.scope, args);
    const orderIn = async (agendaItemId: string | null) =>
      (await app.rows(DocumentRow))
        .filter((row) => row.meetingId === meeting.id && row.agendaItemId === agendaItemId)
        .sort((one, other) => one.position - other.position)
        .map(({ title }) => title);
    await move({ documentId: third, agendaItemId: null, beforeId: first });
    expect(await orderIn(null)).toEqual(['ba', 'một', 'hai']);
    await move({ documentId: third, agendaItemId: null, beforeId: second });
    expect(await orderIn(null)).toEqual(['một', 'ba', 'hai']);
    await move({ documentId: first, agendaItemId: item });
    await move({ documentId: second, agendaItemId: item, beforeId: first });
    expect(await orderIn(item)).toEqual(['hai', 'một']);
    expect(await orderIn(null)).toEqual(['ba']);
    const wrong = { documentId: third, agendaItemId: null, beforeId: first };
    expect(
      (await app.refused(meeting.secretary.identity, moveDocument, meeting.scope, wrong)).code,
    ).toBe('notFound');
  });
});
