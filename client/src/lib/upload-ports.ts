// How the upload queue reaches one place of the server, a meeting or a folder: begin, send a part, ask how far it is, finish.
import { uploadOffsetSchema, uploadReplySchema } from '@hop/shared/documents/upload.js';
import { call } from './http';
import { upload } from './upload';
import type { UploadPorts } from './upload-queue';

/** A large scan is looked at for some seconds, behind others that came before it. */
const FINISH_MS = 120_000;

/** Name, size and time of the last change tell a file well enough from its neighbours to find it again after a reload. */
const fingerprintOf = (file: File): string =>
  `${file.webkitRelativePath || file.name}|${file.size}|${file.lastModified}`.slice(-1200);

/** `place`: `/api/meetings/<id>` or `/api/folders/<id>`. */
export function uploadPorts(
  place: string,
  {
    sameAs = () => null,
    sameBeside = () => null,
    ...rest
  }: Pick<UploadPorts, 'add' | 'words'> & Partial<Pick<UploadPorts, 'sameAs' | 'sameBeside'>>,
): UploadPorts {
  const path = `${place}/uploads`;
  return {
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
    ...rest,
    ...{ sameAs, sameBeside },
    now: () => Date.now(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}
