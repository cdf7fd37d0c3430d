// Folders on the real bus and over real HTTP: whose they are, what is put in, the trash, and who has no place in them.
import { folderScope } from '@hop/shared/core/protocol.js';
import type { FolderFile, KnownFolders } from '@hop/shared/folders/folder.js';
import { editFile, putFile, restoreFile, trashFile } from '@hop/shared/folders/folders-commands.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { JournalRow } from '../kernel/kernel.entity.js';
import { PersonRow } from '../office/person.entity.js';
import { UnitRow } from '../office/unit.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { Filing, type Filer } from '../testing/filing.js';
import { pdfOf } from '../testing/pdf.js';
import { FolderFileRow, FolderRow } from './folder.entity.js';
import { OwnedFolders } from './owned-folders.js';

const LIMIT = 200_000;
const ROOM = 1_000_000;
let app: AppUnderTest;
let filing: Filing;
let above: string;
let unit: string;
let me: Filer;
let colleague: Filer;
let superior: Filer;
beforeAll(async () => {
  const maxFolderBytes = { personal: ROOM, unit: 2 * ROOM };
  app = await AppUnderTest.start({ maxUploadBytes: LIMIT, maxFolderBytes });
  filing = new Filing(app);
});
afterAll(() => app.close());
beforeEach(async () => {
  above = await filing.unit();
  unit = await filing.unit(above);
  [me, colleague, superior] = await Promise.all([
    filing.person(unit),
    filing.person(unit),
    filing.person(above),
  ]);
});

const seen = async (who: Filer, folderId: string): Promise<FolderFile[]> =>
  ((await app.snapshot(who.identity, folderScope(folderId))).entities['folderFile'] ??
    []) as FolderFile[];
const rowOf = async (fileId: string) =>
  (await app.rows(FolderFileRow)).find((row) => row.id === fileId);
const noSuch = { code: 'notFound' };

describe('the folders of somebody', () => {
  it('are their own and their unit’s, the same ones every time', async () => {
    const first = await filing.foldersOf(me);
    expect(first).toMatchObject([
      { kind: 'personal', limitBytes: ROOM },
      { kind: 'unit', limitBytes: 2 * ROOM },
    ]);
    expect(await filing.foldersOf(me)).toEqual(first);
    const [, ofUnit] = await filing.foldersOf(colleague);
    expect(ofUnit).toEqual(first[1]);
  });

  it('are made once, however many ask at the same time', async () => {
    const asked = await Promise.all(
      [me, me, colleague, colleague].map((one) => filing.foldersOf(one)),
    );
    expect(new Set(asked.flat().map(({ id }) => id)).size).toBe(3);
    expect((await app.rows(FolderRow)).filter(({ ownerId }) => ownerId === unit)).toHaveLength(1);
  });

  it('are only looked at by a GET: what nobody has opened is not opened by it', async () => {
    const known = async () => (await (await filing.get(me, 'folders')).json()) as KnownFolders;
    const before = [await app.rows(FolderRow), await app.rows(JournalRow)];
    expect((await known()).folders.map(({ id }) => id)).toEqual([null, null]);
    expect([await app.rows(FolderRow), await app.rows(JournalRow)]).toEqual(before);
    const opened = await filing.foldersOf(me);
    expect((await known()).folders).toEqual(opened);
  });

  it('are none of somebody who has left, and not of a unit that is in the trash', async () => {
    const known = async ({ identity }: Filer) =>
      (await app.app.get(OwnedFolders).by(identity)).map(({ kind }) => kind);
    const ours = await filing.folder(me, 'unit');
    const change = async (who: Filer, left: Partial<PersonRow>) => {
      const [row] = (await app.rows(PersonRow)).filter(({ id }) => id === who.personId);
      if (row) await app.replace(PersonRow, [{ ...row, ...left }]);
    };
    await change(colleague, { disabled: true });
    await change(superior, { trashed: true });
    expect([await known(colleague), await known(superior)]).toEqual([[], []]);
    const [row] = (await app.rows(UnitRow)).filter(({ id }) => id === unit);
    if (row) await app.replace(UnitRow, [{ ...row, trashed: true }]);
    expect(await known(me)).toEqual(['personal']);
    await expect(app.snapshot(me.identity, folderScope(ours))).rejects.toMatchObject(noSuch);
  });

  it('are only their own for somebody of no unit', async () => {
    const alone = await filing.person(null);
    expect((await filing.foldersOf(alone)).map(({ kind }) => kind)).toEqual(['personal']);
  });
});

describe('a file that is put in', () => {
  it('is counted, named after its file, and says who put it in', async () => {
    const folderId = await filing.folder(me);
    const { uploadToken } = await filing.uploaded(
      ...([me, folderId, await pdfOf(3), 'Báo cáo quý IV.pdf'] as const),
    );
    const put = await app.done(me.identity, putFile, folderScope(folderId), { uploadToken });
    expect(put).toMatchObject({ outcome: 'added', name: 'Báo cáo quý IV' });
    const [file] = await seen(me, folderId);
    expect(file).toMatchObject({
      ...{ id: put.fileId, name: 'Báo cáo quý IV', pages: 3, format: 'pdf', reading: 'ready' },
      ...{ putAt: app.now, trashedAt: null, binder: '' },
    });
    expect(file?.putBy).toContain('Người');
    expect(JSON.stringify(file)).not.toContain(String((await rowOf(put.fileId))?.sha256));
  });

  it('lies in a folder once: what is there is pointed out, what lies in the trash comes back', async () => {
    const folderId = await filing.folder(me);
    const scope = folderScope(folderId);
    const fileId = await filing.filed(me, folderId, 2);
    const again = async (name: string) => {
      const { uploadToken } = await filing.uploaded(me, folderId, await pdfOf(2), name);
      return app.done(me.identity, putFile, scope, { uploadToken });
    };
    expect(await again('khac.pdf')).toEqual({ fileId, outcome: 'alreadyThere', name: 'bao-cao' });
    await app.done(me.identity, trashFile, scope, { fileId });
    expect(await again('khac.pdf')).toMatchObject({ fileId, outcome: 'broughtBack' });
    expect(await seen(me, folderId)).toHaveLength(1);
    expect(await rowOf(fileId)).toMatchObject({ trashedAt: null });
  });

  it('goes through the same gates as a meeting’s: kind, size, and the stamp of a state secret', async () => {
    const folderId = await filing.folder(me);
    const refusal = async (bytes: Buffer, name?: string) => {
      const { refusal } = (await (await filing.send(me, folderId, bytes, name)).json()) as {
        refusal: { message: string };
      };
      return refusal.message;
    };
    expect(await refusal(await pdfOf(1, {}, 'TUYỆT MẬT'))).toBe('documents.stateSecret');
    expect(await refusal(Buffer.from('văn bản thường'), 'ghi-chu.txt')).toBe(
      'documents.unknownFormat',
    );
    expect(await refusal(Buffer.alloc(LIMIT + 1))).toBe('documents.tooLarge');
    expect(await seen(me, folderId)).toEqual([]);
  });

  it('is put where it was sent, by whoever sent it, once', async () => {
    const [mine, ours] = [await filing.folder(me), await filing.folder(me, 'unit')];
    const { uploadToken } = await filing.uploaded(me, ours, await pdfOf(1));
    const put = (who: Filer, folderId: string) =>
      app.send(who.identity, putFile, folderScope(folderId), { uploadToken });
    const unknown = { refusal: { message: 'documents.noSuchUpload' } };
    expect(await put(me, mine)).toMatchObject(unknown);
    expect(await put(colleague, ours)).toMatchObject(unknown);
    expect(await put(me, ours)).toMatchObject({ result: { outcome: 'added' } });
    expect(await put(me, ours)).toMatchObject(unknown);
  });
});

describe('a file of a folder', () => {
  it('is renamed and sorted into a binder; who edited an older one is told', async () => {
    const folderId = await filing.folder(me);
    const scope = folderScope(folderId);
    const fileId = await filing.filed(me, folderId);
    const change = { fileId, name: '  Tờ   trình ', binder: 'Quý IV' };
    await app.done(me.identity, editFile, scope, { ...change, baseVersion: 1 });
    expect(await seen(me, folderId)).toMatchObject([{ name: 'Tờ trình', binder: 'Quý IV' }]);
    expect(
      await app.refused(me.identity, editFile, scope, { ...change, baseVersion: 1 }),
    ).toMatchObject({ message: 'core.stale' });
  });

  it('goes to the trash, is not read or renamed there, and comes back whole', async () => {
    const folderId = await filing.folder(me);
    const scope = folderScope(folderId);
    const fileId = await filing.filed(me, folderId);
    const before = await rowOf(fileId);
    const path = `folders/${folderId}/files/${fileId}/file`;
    await app.done(me.identity, trashFile, scope, { fileId });
    expect(await seen(me, folderId)).toMatchObject([{ trashedAt: app.now }]);
    expect((await filing.get(me, path)).status).toBe(404);
    const rename = { fileId, baseVersion: 2, name: 'Khác' };
    expect(await app.refused(me.identity, editFile, scope, rename)).toMatchObject(noSuch);
    await app.done(me.identity, restoreFile, scope, { fileId });
    expect(await rowOf(fileId)).toEqual({ ...before, version: 3 });
    expect((await filing.get(me, path)).status).toBe(200);
  });

  it('hands out its bytes to read and to save', async () => {
    const folderId = await filing.folder(me);
    const fileId = await filing.filed(me, folderId, 2);
    const path = `folders/${folderId}/files/${fileId}/file`;
    const reading = await filing.get(me, path);
    expect(reading.headers.get('content-disposition')).toMatch(/^inline/);
    expect(reading.headers.get('cache-control')).toBe('no-store');
    const original = await filing.get(me, `${path}?original=1`);
    expect(original.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(Buffer.from(await original.arrayBuffer()).equals(await pdfOf(2))).toBe(true);
  });
});

describe('a folder', () => {
  it('of a person is nobody else’s, whatever they know of it', async () => {
    const folderId = await filing.folder(me);
    const scope = folderScope(folderId);
    const fileId = await filing.filed(me, folderId);
    const file = `folders/${folderId}/files/${fileId}/file`;
    for (const other of [colleague, superior]) {
      await expect(app.snapshot(other.identity, scope)).rejects.toMatchObject(noSuch);
      for (const path of [file, `folders/${folderId}/snapshot`, `folders/${folderId}/actor`])
        expect((await filing.get(other, path)).status, path).toBe(404);
      expect((await filing.send(other, folderId, await pdfOf(1))).status).toBe(404);
      expect(await app.refused(other.identity, trashFile, scope, { fileId })).toMatchObject(noSuch);
      // By way of a folder of one's own it is not there either.
      const own = await filing.folder(other);
      expect((await filing.get(other, `folders/${own}/files/${fileId}/file`)).status).toBe(404);
      expect(
        await app.refused(other.identity, trashFile, folderScope(own), { fileId }),
      ).toMatchObject(noSuch);
    }
    expect((await fetch(`${app.url}/api/${file}`)).status).toBe(401);
  });

  it('of a unit is read and kept by its people and not seen from the unit above', async () => {
    const folderId = await filing.folder(me, 'unit');
    const scope = folderScope(folderId);
    const fileId = await filing.filed(me, folderId);
    expect(await seen(colleague, folderId)).toHaveLength(1);
    await app.done(colleague.identity, trashFile, scope, { fileId });
    await expect(app.snapshot(superior.identity, scope)).rejects.toMatchObject(noSuch);
    expect((await filing.foldersOf(superior)).map(({ id }) => id)).not.toContain(folderId);
  });

  it('is shut to a disabled account', async () => {
    const folderId = await filing.folder(me);
    const [row] = (await app.rows(PersonRow)).filter(({ id }) => id === me.personId);
    if (row) await app.replace(PersonRow, [{ ...row, disabled: true }]);
    await expect(app.snapshot(me.identity, folderScope(folderId))).rejects.toMatchObject(noSuch);
  });
});
