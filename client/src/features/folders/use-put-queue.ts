// The files on their way into a folder: a queue for each, which goes on while its owner looks at another, for as long as the page is open.
import { folderScope } from '@hop/shared/core/protocol.js';
import { putFile } from '@hop/shared/folders/folders-commands.js';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { titleOf } from '../../lib/title-of';
import { uploadPorts } from '../../lib/upload-ports';
import { UploadQueue, type UploadPorts } from '../../lib/upload-queue';
import { refusalText, useActor, useCommand } from '../../live';
import { showToast } from '../../ui';

interface Kept {
  readonly queue: UploadQueue;
  add: UploadPorts['add'];
}
const kept = new Map<string, Kept>();

/** Of one person: somebody else who signs in in this tab finds none of it. */
function queueOf(folderId: string, actorId: string): Kept {
  const key = `upload:${actorId}:${folderId}`;
  const before = kept.get(key);
  if (before) return before;
  const mine: Kept = {
    add: () => Promise.reject(new Error('nobody puts files in yet')),
    queue: new UploadQueue(
      uploadPorts(`/api/folders/${folderId}`, {
        add: (reply, binder) => mine.add(reply, binder),
        words: refusalText,
      }),
      key,
    ),
  };
  kept.set(key, mine);
  return mine;
}

export function usePutQueue(folderId: string) {
  const { t } = useTranslation('folders');
  const { send } = useCommand(putFile);
  const mine = queueOf(folderId, useActor().id);
  const { queue } = mine;
  useEffect(() => {
    mine.add = async ({ uploadToken, fileName }, binder) => {
      const args = { uploadToken, name: titleOf(fileName), binder: binder ?? '' };
      const { outcome, name } = await send(args, { scope: folderScope(folderId) });
      if (outcome !== 'added') showToast({ tone: 'ok', title: t(`put.${outcome}`, { name }) });
    };
  }, [mine, send, t, folderId]);
  const files = useSyncExternalStore(queue.subscribe, queue.snapshot);
  return {
    ...{ queue, files, busy: queue.busy(), paused: queue.paused() },
    leftBehind: queue.leftBehind(),
  };
}
