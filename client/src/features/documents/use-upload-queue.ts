// The upload queue of the meeting on screen. It goes on while its owner looks at another section, for as long as the page is open.
import { addDocument } from '@hop/shared/documents/documents-commands.js';
import { uploadOffsetSchema, uploadReplySchema } from '@hop/shared/documents/upload.js';
import { useEffect, useSyncExternalStore } from 'react';
import { call } from '../../lib/http';
import { upload } from '../../lib/upload';
import { refusalText, useCommand, useScope } from '../../live';
import { titleOf } from './title-of';
import { UploadQueue, type UploadPorts } from './upload-queue';

/** A large scan is looked at for some seconds, behind others that came before it. */
const FINISH_MS = 120_000;

interface Kept {
  readonly queue: UploadQueue;
  add: UploadPorts['add'];
}
const kept = new Map<string, Kept>();

/** Name, size and time of the last change tell a file well enough from its neighbours to find it again after a reload. */
const fingerprintOf = (file: File): string =>
  `${file.webkitRelativePath || file.name}|${file.size}|${file.lastModified}`.slice(-1200);

function queueOf(meetingId: string): Kept {
  const before = kept.get(meetingId);
  if (before) return before;
  const path = `/api/meetings/${meetingId}/uploads`;
  const mine: Kept = {
    add: () => Promise.reject(new Error('nobody adds documents yet')),
    queue: new UploadQueue({
      begin: async (file, signal) => {
        const body = {
          ...{ fileName: file.name, sizeBytes: file.size },
          fingerprint: fingerprintOf(file),
        };
        return uploadOffsetSchema.parse((await call('POST', path, { body, signal })).body);
      },
      offset: async (token, signal) =>
        uploadOffsetSchema.parse((await call('GET', `${path}/${token}`, { signal })).body),
      append: (token, from, body, onProgress, signal) =>
        upload(`${path}/${token}?from=${from}`, {
          ...{ schema: uploadOffsetSchema, method: 'PUT', body, onProgress, signal },
          headers: { 'content-type': 'application/octet-stream' },
        }),
      finish: async (token, signal) => {
        const options = { body: {}, signal, timeoutMs: FINISH_MS };
        const answer = await call('POST', `${path}/${token}/finish`, options);
        return uploadReplySchema.parse(answer.body);
      },
      add: (reply, agendaItemId) => mine.add(reply, agendaItemId),
      words: refusalText,
      now: () => Date.now(),
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    }),
  };
  kept.set(meetingId, mine);
  return mine;
}

export function useUploadQueue() {
  const { meetingId } = useScope();
  const { send } = useCommand(addDocument);
  const mine = queueOf(meetingId ?? '');
  const { queue } = mine;
  useEffect(() => {
    mine.add = ({ uploadToken, fileName }, agendaItemId) =>
      send({ uploadToken, title: titleOf(fileName), agendaItemId });
  }, [mine, send]);
  const files = useSyncExternalStore(queue.subscribe, queue.snapshot);
  return { queue, files, busy: queue.busy(), paused: queue.paused() };
}
