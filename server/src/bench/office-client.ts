// A secretary at work over HTTP, through the public contract: commands, a list of people, uploads in parts, search.
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { newId } from '@hop/shared/core/ids.js';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { PART_BYTES, uploadOffsetSchema, uploadReplySchema } from '@hop/shared/documents/upload.js';

export class OfficeClient {
  private constructor(
    private readonly url: string,
    private readonly cookie: string,
  ) {}

  static async enter(url: string): Promise<OfficeClient> {
    const response = await fetch(`${url}/api/demo/session`, {
      ...{ method: 'POST', body: JSON.stringify({ role: 'secretary' }) },
      headers: { 'content-type': 'application/json' },
    });
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
    if (cookie === undefined) throw new Error(await response.text());
    return new OfficeClient(url, cookie);
  }

  /** Any call; throws with the server's words when it is refused. */
  async call(method: string, path: string, body?: object | Buffer, type?: string) {
    const isBytes = Buffer.isBuffer(body);
    const response = await fetch(`${this.url}${path}`, {
      ...{ method, body: isBytes ? new Uint8Array(body) : JSON.stringify(body) },
      headers: {
        cookie: this.cookie,
        ...(body && {
          'content-type': type ?? (isBytes ? 'application/octet-stream' : 'application/json'),
        }),
      },
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text) as unknown;
  }

  async command<R>(name: string, scope: string, args: object): Promise<R> {
    const envelope = { commandId: newId(), scope, args };
    return ((await this.call('POST', `/api/commands/${name}`, envelope)) as { result: R }).result;
  }

  rows(meetingId: string): Promise<{ entities: Record<string, Record<string, unknown>[]> }> {
    return this.call('GET', `/api/meetings/${meetingId}/snapshot`) as ReturnType<
      OfficeClient['rows']
    >;
  }

  /** As the client of the product does it: begun, sent in parts, finished, made a document. */
  async handIn(meetingId: string, path: string): Promise<void> {
    const uploads = `/api/meetings/${meetingId}/uploads`;
    const fileName = basename(path);
    const { size } = await stat(path);
    const bytes = await readFile(path);
    const begin = { fileName, sizeBytes: size, fingerprint: `${fileName}|${size}` };
    let { uploadToken, offsetBytes } = uploadOffsetSchema.parse(
      await this.call('POST', uploads, begin),
    );
    while (offsetBytes < size) {
      const part = bytes.subarray(offsetBytes, offsetBytes + PART_BYTES);
      const answer = await this.call('PUT', `${uploads}/${uploadToken}?from=${offsetBytes}`, part);
      ({ uploadToken, offsetBytes } = uploadOffsetSchema.parse(answer));
    }
    uploadReplySchema.parse(await this.call('POST', `${uploads}/${uploadToken}/finish`, {}));
    const title = fileName.replace(/\.pdf$/, '');
    await this.command('document.add', meetingScope(meetingId), { uploadToken, title });
  }
}
