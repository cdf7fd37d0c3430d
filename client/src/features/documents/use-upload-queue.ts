// The upload queue of the meeting on screen. It goes on while its owner looks at another section, for as long as the page is open.
import { addDocument } from '@hop/shared/documents/documents-commands.js';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { titleOf } from '../../lib/title-of';
import { uploadPorts } from '../../lib/upload-ports';
import { UploadQueue, type UploadPorts } from '../../lib/upload-queue';
import { refusalText, useActor, useCommand, useScope } from '../../live';
import { useSameAs } from './use-same-as';

interface Kept {
  readonly queue: UploadQueue;
  add: UploadPorts['add'];
  sameAs: UploadPorts['sameAs'];
  sameBeside: UploadPorts['sameBeside'];
}
const kept = new Map<string, Kept>();

/** Of one person: somebody else who signs in in this tab finds none of it. */
function queueOf(meetingId: string, actorId: string): Kept {
  const key = `upload:${actorId}:${meetingId}`;
  const before = kept.get(key);
  if (before) return before;
  const mine: Kept = {
    sameAs: () => null,
    sameBeside: () => null,
    add: () => Promise.reject(new Error('nobody adds documents yet')),
    queue: new UploadQueue(
      uploadPorts(`/api/meetings/${meetingId}`, {
        add: (reply, agendaItemId) => mine.add(reply, agendaItemId),
        sameAs: (reply) => mine.sameAs(reply),
        sameBeside: (name) => mine.sameBeside(name),
        words: refusalText,
      }),
      key,
    ),
  };
  kept.set(key, mine);
  return mine;
}

export function useUploadQueue() {
  const { t } = useTranslation('documents');
  const { meetingId } = useScope();
  const { send } = useCommand(addDocument);
  const sameAs = useSameAs();
  const mine = queueOf(meetingId ?? '', useActor().id);
  const { queue } = mine;
  useEffect(() => {
    mine.add = ({ uploadToken, fileName }, agendaItemId) =>
      send({ uploadToken, title: titleOf(fileName), agendaItemId });
    mine.sameAs = sameAs;
    mine.sameBeside = (name) => t('upload.sameBeside', { name });
  }, [mine, send, sameAs, t]);
  const files = useSyncExternalStore(queue.subscribe, queue.snapshot);
  return {
    ...{ queue, files, busy: queue.busy(), paused: queue.paused() },
    leftBehind: queue.leftBehind(),
  };
}
