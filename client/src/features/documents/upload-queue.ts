// The files that one person is handing in: one after the other, each counted, a broken one said and the rest go on.
import { addDocument } from '@hop/shared/documents/documents-commands.js';
import { uploadReplySchema } from '@hop/shared/documents/upload.js';
import { useEffect, useRef, useState } from 'react';
import { upload } from '../../lib/upload';
import { refusalText, useCommand, useScope } from '../../live';

export interface FileOnItsWay {
  readonly key: number;
  readonly name: string;
  readonly sentBytes: number;
  readonly totalBytes: number;
  readonly state: 'waiting' | 'sending' | 'reading' | 'done' | 'failed';
  /** Why not, in words. */
  readonly reason: string | null;
}

/** "Báo cáo quý III.pdf" → "Báo cáo quý III" */
export const titleOf = (fileName: string): string =>
  fileName
    .normalize('NFC')
    .replace(/\.pdf$/i, '')
    .replace(/_+/g, ' ')
    .trim()
    .slice(0, 300) || fileName.slice(0, 300);

export function useUploadQueue() {
  const { meetingId } = useScope();
  const { send } = useCommand(addDocument);
  const [files, setFiles] = useState<readonly FileOnItsWay[]>([]);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const change = (key: number, next: Partial<FileOnItsWay>) =>
    setFiles((all) => all.map((file) => (file.key === key ? { ...file, ...next } : file)));

  const one = async (key: number, file: File, agendaItemId: string | null, signal: AbortSignal) => {
    const body = new FormData();
    body.append('file', file, file.name);
    change(key, { state: 'sending' });
    const reply = await upload(`/api/meetings/${meetingId}/uploads`, {
      schema: uploadReplySchema,
      body,
      signal,
      onProgress: (sentBytes, totalBytes) =>
        change(key, {
          sentBytes,
          totalBytes: totalBytes || file.size,
          // All bytes have left; the server now reads the file, which takes a moment.
          state: totalBytes > 0 && sentBytes >= totalBytes ? 'reading' : 'sending',
        }),
    });
    await send({
      uploadToken: reply.uploadToken,
      title: titleOf(reply.fileName),
      agendaItemId,
    });
  };

  const add = async (chosen: readonly File[], agendaItemId: string | null) => {
    const abort = new AbortController();
    stop.current = abort;
    const queue = chosen.map((file, index) => ({ key: index, file }));
    setFiles(
      queue.map(({ key, file }) => ({
        key,
        name: file.name,
        sentBytes: 0,
        totalBytes: file.size,
        state: 'waiting',
        reason: null,
      })),
    );
    for (const { key, file } of queue) {
      if (abort.signal.aborted) return;
      try {
        await one(key, file, agendaItemId, abort.signal);
        change(key, { state: 'done' });
      } catch (error) {
        if (abort.signal.aborted) return;
        change(key, { state: 'failed', reason: refusalText(error) });
      }
    }
  };
  const busy = files.some(({ state }) => state !== 'done' && state !== 'failed');
  return { files, busy, add, clear: () => setFiles([]) };
}
