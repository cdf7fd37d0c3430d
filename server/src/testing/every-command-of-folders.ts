// Scenarios of the commands of folders: those in a folder's own scope, and the one that takes a file out of it into a meeting.
import { folderScope } from '@hop/shared/core/protocol.js';
import { trashFile } from '@hop/shared/folders/folders-commands.js';
import { FolderFileRow } from '../folders/folder.entity.js';
import { systemIdentity } from '../kernel/identity.js';
import { Filing } from './filing.js';
import { pdfOf } from './pdf.js';
import { bySecretary, type Act, type Scenario, type World } from './scenario.js';
import { documentOf } from './uploading.js';

/** The own folder of a meeting's secretary. */
async function ownFolder(world: World): Promise<{ filing: Filing; act: Act; folderId: string }> {
  const meeting = await world.issued();
  const filing = new Filing(world.app);
  const folderId = await filing.folder(meeting.secretary);
  const scope = folderScope(folderId);
  const as = meeting.secretary.identity;
  return { filing, folderId, act: { meeting, as, args: {}, scope, watchers: [as] } };
}
const onFile =
  (rest: Record<string, unknown> = {}, isTrashed = false): Scenario =>
  async (world) => {
    const { filing, folderId, act } = await ownFolder(world);
    const fileId = await filing.filed(act.meeting.secretary, folderId);
    if (isTrashed) await world.app.done(act.as, trashFile, folderScope(folderId), { fileId });
    return { ...act, args: { fileId, ...rest } };
  };

export const folderCommands: Readonly<Record<string, Scenario>> = {
  'folder.open': async (world) => {
    const meeting = await world.issued();
    const ownerId = meeting.secretary.personId;
    return { meeting, as: systemIdentity, args: { kind: 'personal', ownerId } };
  },
  'folder.placeChanged': async (world) => {
    const { act } = await ownFolder(world);
    const { personId } = act.meeting.secretary;
    return { ...act, as: systemIdentity, args: { personId } };
  },
  'folderFile.put': async (world) => {
    const { filing, folderId, act } = await ownFolder(world);
    const sent = await filing.uploaded(act.meeting.secretary, folderId, await pdfOf(1));
    return { ...act, args: { uploadToken: sent.uploadToken } };
  },
  'folderFile.edit': onFile({ baseVersion: 1, name: 'Tờ trình' }),
  'folderFile.trash': onFile(),
  'folderFile.restore': onFile({}, true),
  'folderFile.purge': onFile({}, true),
  'folderFile.emptyTrash': async (world) => ({
    ...(await onFile({}, true)(world)),
    args: { trashedUpTo: world.app.now },
  }),
  'folderFile.keep': async (world) => {
    const { act } = await ownFolder(world);
    const documentId = await documentOf(world.app, act.meeting);
    return { ...act, args: { meetingId: act.meeting.id, documentId } };
  },
  'folderFile.take': async (world) => {
    const { filing, folderId, act } = await ownFolder(world);
    const fileId = await filing.filed(act.meeting.secretary, folderId);
    return bySecretary(act.meeting, { folderId, fileId });
  },
  'folderFile.prepared': async (world) => {
    const { filing, folderId, act } = await ownFolder(world);
    const fileId = await filing.filed(act.meeting.secretary, folderId);
    const [file] = (await world.app.rows(FolderFileRow)).filter(({ id }) => id === fileId);
    if (!file) throw new Error('there is none');
    await world.app.replace(FolderFileRow, [{ ...file, reading: 'pending', pages: 0 }]);
    const args = { fileId, sha256: file.sha256, reading: 'ready', pages: 1 };
    return { ...act, as: systemIdentity, args };
  },
};
