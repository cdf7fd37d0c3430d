// Pages of what is no PDF, made while it lies in a folder, and what happens when they turn out to carry the stamp of a state secret.
import { folderScope } from '@hop/shared/core/protocol.js';
import { filePrepared, putFile } from '@hop/shared/folders/folders-commands.js';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { Outbox } from '../kernel/outbox.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { docxOf, pngOf } from '../testing/files.js';
import { Filing, type Filer } from '../testing/filing.js';
import { FolderFileRow } from './folder.entity.js';

let app: AppUnderTest;
let filing: Filing;
let me: Filer;
let folderId: string;
beforeAll(async () => {
  // Without an office program, so that only the picture has work done on it.
  app = await AppUnderTest.start({ sofficePath: '/nowhere/soffice' });
  filing = new Filing(app);
  me = await filing.person(null);
  folderId = await filing.folder(me);
});
afterAll(() => app.close());

const rowOf = async (fileId: string) =>
  (await app.rows(FolderFileRow)).find((row) => row.id === fileId);
async function put(bytes: Buffer, name: string): Promise<string> {
  const { uploadToken } = await filing.uploaded(me, folderId, bytes, name);
  return (await app.done(me.identity, putFile, folderScope(folderId), { uploadToken })).fileId;
}
const status = async (fileId: string, query = ''): Promise<number> =>
  (await filing.get(me, `folders/${folderId}/files/${fileId}/file${query}`)).status;

it('pages that turn out to be a state secret close the file, in the folder and against putting it in anew', async () => {
  const bytes = await docxOf('Báo cáo');
  const fileId = await put(bytes, 'bao-cao.docx');
  const { sha256 = '' } = (await rowOf(fileId)) ?? {};
  expect(await rowOf(fileId)).toMatchObject({ reading: 'pending', pages: 0, format: 'docx' });
  // Nothing but a PDF is shown as it came.
  expect(await status(fileId)).toBe(409);
  const args = { fileId, sha256, reading: 'secret', pages: 0 } as const;
  await app.bus.asSystem(filePrepared, folderScope(folderId), args);
  expect(await status(fileId)).toBe(400);
  expect(await status(fileId, '?original=1')).toBe(400);
  const { uploadToken } = await filing.uploaded(me, folderId, bytes, 'khac.docx');
  const again = { uploadToken };
  expect(await app.refused(me.identity, putFile, folderScope(folderId), again)).toMatchObject({
    message: 'documents.stateSecret',
  });
});

it('a picture becomes a page that is read, and is saved as it came', async () => {
  app.app.get(Outbox).start();
  const fileId = await put(pngOf(), 'so-do.png');
  await vi.waitFor(
    async () => expect(await rowOf(fileId)).toMatchObject({ reading: 'ready', pages: 1 }),
    20_000,
  );
  expect(await status(fileId)).toBe(200);
  const original = await filing.get(me, `folders/${folderId}/files/${fileId}/file?original=1`);
  expect(original.headers.get('content-type')).toBe('image/png');
}, 30_000);
