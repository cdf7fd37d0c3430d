// What is made ready before the meeting: displays named in advance, and what they will show. On the real bus, with real screens.
import {
  addDisplay,
  prepareDisplay,
  removeDisplay,
  takeOverDisplay,
} from '@hop/shared/displays/displays-commands.js';
import type { PreparedScene } from '@hop/shared/displays/prepared-scene.js';
import { editDocument } from '@hop/shared/documents/documents-commands.js';
import { closeMeeting, copyMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DocumentRow } from '../documents/document.entity.js';
import type { Identity } from '../kernel/identity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { delegateOf } from '../testing/scenario.js';
import { ScreenUnderTest } from '../testing/screen-under-test.js';
import { DisplayRow, PreparedSceneRow } from './display.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const preparedOf = async ({ id }: Pick<TestMeeting, 'id'>): Promise<PreparedSceneRow[]> =>
  (await app.rows(PreparedSceneRow)).filter((row) => row.meetingId === id);
const displayOf = async (id: string): Promise<DisplayRow | undefined> =>
  (await app.rows(DisplayRow)).find((row) => row.id === id);
const itemOf = ({ items }: TestMeeting): string => items[0] ?? '';
const seatMap = { picture: { kind: 'seatMap' } } as const;

async function aDocument(meeting: TestMeeting, change: Partial<DocumentRow> = {}): Promise<string> {
  const document = Object.assign(new DocumentRow(), {
    ...{ id: `document-${meeting.id}`, version: 1, meetingId: meeting.id, agendaItemId: null },
    ...{ position: 1, title: 'Báo cáo', documentNumber: '', fileName: 'a.pdf', sizeBytes: 1 },
    ...{ format: 'pdf', reading: 'ready', pages: 3, sha256: 'x', access: 'everyone' },
    ...{ readerIds: null, internal: false, recall: false, recalledAt: null },
    ...{ keepOffDevice: false, reviewState: 'none' },
    ...{ reviewerId: null, reviewedBy: null, reviewedAt: null, reviewNote: null, addedAt: 1 },
    ...{ versionNumber: 1, versionAt: 1, versionBy: null, versionNote: '', textState: 'none' },
    ...{ textPages: 0, removedAt: null },
    ...change,
  });
  await app.insert(DocumentRow, [document]);
  return document.id;
}

describe('a display named in advance', () => {
  it('stands in the list unpaired; its screen comes with a code and keeps what was prepared', async () => {
    const meeting = await buildMeeting(app, { state: 'draft' });
    const { secretary, scope } = meeting;
    const name = 'Màn hình chính hội trường';
    const { displayId } = await app.done(secretary.identity, addDisplay, scope, { name });
    expect(await displayOf(displayId)).toMatchObject({ name, unpaired: true, code: null });
    const args = { moment: 'item', agendaItemId: itemOf(meeting), displayId, ...seatMap } as const;
    await app.done(secretary.identity, prepareDisplay, scope, args);
    const screen = await ScreenUnderTest.on(app.url);
    await app.done(secretary.identity, takeOverDisplay, scope, { displayId, code: screen.code });
    expect(await displayOf(displayId)).toMatchObject({ unpaired: false, code: screen.code });
    expect(await screen.ask()).toMatchObject({ paired: true });
    expect(await displayOf(displayId)).toMatchObject({ name, unpaired: false, code: null });
    expect(await preparedOf(meeting)).toMatchObject([{ displayId, picture: { kind: 'seatMap' } }]);
  });

  it('takes what was prepared for it along when it is removed, and nothing else', async () => {
    const meeting = await buildMeeting(app);
    const { secretary, scope } = meeting;
    const by = secretary.identity;
    const { displayId } = await app.done(by, addDisplay, scope, { name: 'Màn hình phụ' });
    await app.done(by, prepareDisplay, scope, { moment: 'recess', ...seatMap });
    await app.done(by, prepareDisplay, scope, { moment: 'recess', displayId, ...seatMap });
    await app.done(by, removeDisplay, scope, { displayId });
    expect(await preparedOf(meeting)).toMatchObject([{ displayId: null }]);
  });

  it('an operator names one at the own site alone', async () => {
    const { operator, sites, scope } = await buildMeeting(app);
    const args = { name: 'Màn hình điểm cầu', siteId: operator.siteId };
    await app.done(operator.identity, addDisplay, scope, args);
    const elsewhere = { ...args, siteId: sites[0] };
    expect(await app.refused(operator.identity, addDisplay, scope, elsewhere)).toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('preparing', () => {
  it('keeps one picture a moment and display: the later word counts, and null takes it away', async () => {
    const meeting = await buildMeeting(app);
    const { secretary, scope } = meeting;
    const place = { moment: 'item', agendaItemId: itemOf(meeting) } as const;
    const prepare = (kind: 'seatMap' | 'speakers') =>
      app.done(secretary.identity, prepareDisplay, scope, { ...place, picture: { kind } });
    await prepare('seatMap');
    await prepare('speakers');
    expect(await preparedOf(meeting)).toMatchObject([{ picture: { kind: 'speakers' } }]);
    const nothing = { ...place, picture: null };
    await app.done(secretary.identity, prepareDisplay, scope, nothing);
    await app.done(secretary.identity, prepareDisplay, scope, nothing);
    expect(await preparedOf(meeting)).toEqual([]);
  });

  it('refuses a moment without its item, an item without its moment, and what cannot be there then', async () => {
    const meeting = await buildMeeting(app);
    const { secretary, scope } = meeting;
    const wrong = [
      { moment: 'item', ...seatMap },
      { moment: 'recess', agendaItemId: itemOf(meeting), ...seatMap },
      { moment: 'item', agendaItemId: itemOf(meeting), picture: { kind: 'ballot' } },
      { moment: 'beforeOpening', picture: { kind: 'recess' } },
    ] as const;
    for (const args of wrong)
      expect(await app.refused(secretary.identity, prepareDisplay, scope, args)).toMatchObject({
        code: 'invalid',
      });
    expect(await preparedOf(meeting)).toEqual([]);
  });

  it('names a document only to those whose audience may open it, also once that changes', async () => {
    const meeting = await buildMeeting(app);
    const { secretary, operator, display, scope } = meeting;
    const by = secretary.identity;
    const documentId = await aDocument(meeting);
    const picture = { kind: 'document', documentId, page: 2 } as const;
    await app.done(by, prepareDisplay, scope, { moment: 'recess', picture });
    const seen = async (who: Identity) =>
      (await app.snapshot(who, scope)).entities.preparedScene?.map(
        (row) => (row as PreparedScene).picture,
      );
    const viewers = [by, operator.identity, display];
    for (const who of viewers) expect(await seen(who)).toEqual([picture]);
    const { seq } = await app.snapshot(operator.identity, scope);
    const edit = { documentId, baseVersion: 1, access: 'staff' } as const;
    await app.done(by, editDocument, scope, edit);
    const masked = { kind: 'document', documentId: null, page: 1 };
    expect(await Promise.all(viewers.map(seen))).toEqual([[picture], [masked], [masked]]);
    const cookie = await app.cookie('account', operator.personId);
    const url = `${app.url}/api/meetings/${meeting.id}/changes?from=${seq}`;
    expect(await (await fetch(url, { headers: { cookie } })).json()).toMatchObject({
      upserts: { preparedScene: [{ picture: masked }] },
    });
    await app.done(by, editDocument, scope, { ...edit, baseVersion: 2, access: 'everyone' });
    expect(await seen(display)).toEqual([picture]);
  });

  it('refuses a page that is not there, and a document that is not for everybody', async () => {
    const refusedFor = async (page: number, change: Partial<DocumentRow>): Promise<string> => {
      const meeting = await buildMeeting(app);
      const documentId = await aDocument(meeting, change);
      const picture = { kind: 'document', documentId, page } as const;
      const args = { moment: 'recess', picture } as const;
      const { secretary, scope } = meeting;
      return (await app.refused(secretary.identity, prepareDisplay, scope, args)).message;
    };
    expect(await refusedFor(4, {})).toBe('documents.noSuchPage');
    expect(await refusedFor(1, { access: 'members' })).toBe('displays.documentNotForAll');
    expect(await refusedFor(1, { internal: true })).toBe('displays.documentNotForAll');
  });

  it('is for chair and secretary, and until the meeting is over', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const { chair, operator, guest, display, scope } = meeting;
    const args = { moment: 'end', ...seatMap } as const;
    const others: Identity[] = [
      ...[operator.identity, guest.identity, delegateOf(meeting).identity, display],
    ];
    for (const who of others)
      expect(await app.refused(who, prepareDisplay, scope, args)).toMatchObject({
        code: 'forbidden',
      });
    await app.done(chair.identity, prepareDisplay, scope, args);
    await app.done(chair.identity, closeMeeting, scope, {});
    expect(await app.refused(chair.identity, prepareDisplay, scope, args)).toMatchObject({
      message: 'meetings.over',
    });
  });

  it('is carried over when the meeting is copied, without documents and without what is of one display', async () => {
    const meeting = await buildMeeting(app);
    const { secretary, scope } = meeting;
    const by = secretary.identity;
    const documentId = await aDocument(meeting);
    const { displayId } = await app.done(by, addDisplay, scope, { name: 'Màn hình phụ' });
    const page = { kind: 'document', documentId, page: 2 } as const;
    const agendaItemId = itemOf(meeting);
    for (const args of [
      { moment: 'item', agendaItemId, ...seatMap },
      { moment: 'beforeOpening', ...seatMap },
      { moment: 'recess', picture: page },
      { moment: 'end', displayId, ...seatMap },
    ] as const)
      await app.done(by, prepareDisplay, scope, args);
    const { meetingId } = await app.done(by, copyMeeting, 'office', {
      ...{ fromMeetingId: meeting.id, title: 'Phiên sau', startsAt: app.now + 86_400_000 },
    });
    const copied = await preparedOf({ id: meetingId });
    expect(copied.map(({ moment }) => moment).sort()).toEqual(['beforeOpening', 'item']);
    const ofItem = copied.find(({ moment }) => moment === 'item');
    expect(ofItem?.agendaItemId).not.toBe(agendaItemId);
  });
});
