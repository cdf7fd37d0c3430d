// The upload queue against a server that is cut, refuses and loses things: two at a time, on from the cut, the rest not held up.
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { PART_BYTES, type UploadReply } from '@hop/shared/documents/upload.js';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Unreachable } from './http';
import { titleOf } from './title-of';
import { UploadQueue, type UploadPorts } from './upload-queue';

const fileOf = (name: string, bytes = 10) => new File([new Uint8Array(bytes)], name);

/** What the server has of each token, and how often somebody sent at once. */
class FakeServer {
  readonly arrived = new Map<string, number>();
  readonly added: string[] = [];
  cuts = 0;
  refused: string | null = null;
  /** The meeting has it already. */
  there: string | null = null;
  /** Of files that do not have their own. */
  readonly bytes = new Map<string, string>();
  sending = 0;
  mostAtOnce = 0;
  waits: number[] = [];

  readonly ports: UploadPorts = {
    begin: (file) => {
      if (file.name === this.refused) return Promise.reject(documentRefusals.tooLarge());
      const offsetBytes = this.arrived.get(file.name) ?? 0;
      this.arrived.set(file.name, offsetBytes);
      return Promise.resolve({ uploadToken: file.name, offsetBytes });
    },
    offset: (token) => {
      const offsetBytes = this.arrived.get(token);
      return offsetBytes === undefined
        ? Promise.reject(documentRefusals.noSuchUpload())
        : Promise.resolve({ uploadToken: token, offsetBytes });
    },
    append: async (token, from, part, onProgress, signal) => {
      this.sending += 1;
      this.mostAtOnce = Math.max(this.mostAtOnce, this.sending);
      await Promise.resolve();
      this.sending -= 1;
      if (signal.aborted) throw new DOMException('stopped', 'AbortError');
      if (from !== this.arrived.get(token)) throw documentRefusals.otherOffset();
      onProgress(part.size);
      const cut = this.cuts > 0;
      this.cuts -= cut ? 1 : 0;
      const offsetBytes = from + (cut ? Math.floor(part.size * 0.6) : part.size);
      this.arrived.set(token, offsetBytes);
      if (cut) throw new Unreachable('cut');
      return { uploadToken: token, offsetBytes };
    },
    finish: (token) =>
      Promise.resolve({
        ...{ uploadToken: token, fileName: token },
        sha256: this.bytes.get(token) ?? token,
      } as UploadReply),
    sameBeside: (name) => `như ${name}`,
    sameAs: ({ fileName }) => (fileName === this.there ? `đã có ${fileName}` : null),
    add: ({ fileName }) => Promise.resolve(this.added.push(fileName)),
    words: (error) => (error instanceof Error ? error.message : ''),
    now: () => 1_000,
    wait: (ms) => {
      this.waits.push(ms);
      return Promise.resolve();
    },
  };
}

let server: FakeServer;
let queue: UploadQueue;
beforeEach(() => {
  server = new FakeServer();
  queue = new UploadQueue(server.ports);
});
const over = () => vi.waitFor(() => expect(queue.busy()).toBe(false));

describe('the upload queue', () => {
  it('hands in every file, two at a time', async () => {
    queue.add(
      ['a', 'b', 'c', 'd', 'e'].map((name) => fileOf(name)),
      null,
    );
    await over();
    expect(server.added.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(server.mostAtOnce).toBe(2);
    expect(queue.snapshot().every(({ state }) => state === 'done')).toBe(true);
  });

  it('sends a large file in parts', async () => {
    const append = vi.spyOn(server.ports, 'append');
    queue.add([fileOf('large', PART_BYTES + 5)], null);
    await over();
    expect(append.mock.calls.map(([, from]) => from)).toEqual([0, PART_BYTES]);
  });

  it('goes on from where a cut left it, and says when and from where', async () => {
    server.cuts = 1;
    queue.add([fileOf('a', 100)], null);
    await over();
    expect(queue.snapshot()[0]).toMatchObject({ state: 'done', brokeAt: 1_000, resumedBytes: 60 });
    expect(server.waits).toEqual([1_000]);
  });

  it('waits longer after each cut, and ten seconds at most', async () => {
    server.cuts = 6;
    vi.spyOn(server.ports, 'append').mockImplementation(() => {
      server.cuts -= 1;
      return server.cuts >= 0
        ? Promise.reject(new Unreachable('cut'))
        : Promise.resolve({ uploadToken: 'a', offsetBytes: 10 });
    });
    queue.add([fileOf('a')], null);
    await over();
    expect(server.waits).toEqual([1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
  });

  it('says why a file is refused, and neither stops the others nor forgets it', async () => {
    server.refused = 'b';
    queue.add([fileOf('a'), fileOf('b'), fileOf('c')], null);
    await over();
    const [, refused] = queue.snapshot();
    expect(refused).toMatchObject({ state: 'failed', reason: 'documents.tooLarge' });
    expect(server.added.toSorted()).toEqual(['a', 'c']);
    server.refused = null;
    queue.retry(refused?.key ?? -1);
    await over();
    expect(server.added).toContain('b');
  });

  it('begins anew when the server has forgotten the upload', async () => {
    server.cuts = 1;
    const wait = vi.spyOn(server.ports, 'wait').mockImplementation(() => {
      server.arrived.delete('a');
      return Promise.resolve();
    });
    queue.add([fileOf('a', 100)], null);
    await over();
    expect(wait).toHaveBeenCalledOnce();
    expect(server.added).toEqual(['a']);
  });

  it('pauses what is on its way and goes on with it', async () => {
    queue.add([fileOf('a'), fileOf('b'), fileOf('c')], null);
    queue.pause();
    await vi.waitFor(() =>
      expect(queue.snapshot().map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting']),
    );
    expect(server.added).toEqual([]);
    queue.resume();
    await over();
    expect(server.added).toHaveLength(3);
  });

  it('gives up a file that was taken away meanwhile instead of trying for ever', async () => {
    server.cuts = 1;
    const file = fileOf('a', 100);
    vi.spyOn(file, 'slice').mockImplementation(
      () =>
        ({
          size: 100,
          arrayBuffer: () => Promise.reject(new Error('gone')),
        }) as unknown as Blob,
    );
    queue.add([file], null);
    await over();
    expect(queue.snapshot()[0]?.state).toBe('failed');
  });
});

it('remembers in the tab which files did not get there, and why, until others are chosen', async () => {
  server.refused = 'b';
  const mine = new UploadQueue(server.ports, 'upload:me:meeting');
  mine.add([fileOf('a'), fileOf('b'), fileOf('c')], null);
  const cutShort = new UploadQueue(server.ports, 'upload:me:meeting').leftBehind();
  expect(cutShort.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  await vi.waitFor(() => expect(mine.busy()).toBe(false));
  const reloaded = new UploadQueue(server.ports, 'upload:me:meeting');
  expect(reloaded.leftBehind()).toEqual([{ name: 'b', reason: 'documents.tooLarge' }]);
  reloaded.add([fileOf('d')], null);
  expect(reloaded.leftBehind()).toEqual([]);
  await vi.waitFor(() => expect(reloaded.busy()).toBe(false));
  expect(new UploadQueue(server.ports, 'upload:me:meeting').leftBehind()).toEqual([]);
});

it('a title is read from the name of the file', () => {
  expect(titleOf('Bao_cao__quy_III.docx')).toBe('Bao cao quy III');
  expect(titleOf('Tờ trình số 5.PDF')).toBe('Tờ trình số 5');
  expect(titleOf('_.pdf')).toBe('_.pdf');
});

describe('a file that the meeting has already', () => {
  it('is told and not doubled, and is added without being sent again when one wants it', async () => {
    server.there = 'a.pdf';
    const queue = new UploadQueue(server.ports);
    queue.add([fileOf('a.pdf'), fileOf('b.pdf')], null);
    await vi.waitFor(() => expect(queue.busy()).toBe(false));
    const [told] = queue.snapshot();
    expect(told).toMatchObject({ state: 'failed', alreadyThere: true, reason: 'đã có a.pdf' });
    expect(server.added).toEqual(['b.pdf']);
    server.ports.begin = () => Promise.reject(new Error('sent again'));
    queue.retry(told?.key ?? -1);
    await vi.waitFor(() => expect(queue.busy()).toBe(false));
    expect(server.added).toEqual(['b.pdf', 'a.pdf']);
  });

  it('takes one of two files of the same bytes, says so of the other, and takes that too if one wants it', async () => {
    for (const name of ['a', 'copy of a']) server.bytes.set(name, 'same');
    queue.add([fileOf('a'), fileOf('copy of a'), fileOf('b')], null);
    await over();
    expect(server.added.toSorted()).toEqual(['a', 'b']);
    const [, copy] = queue.snapshot();
    expect(copy).toMatchObject({ state: 'failed', alreadyThere: true, reason: 'như a' });
    queue.retry(copy?.key ?? -1);
    await over();
    expect(server.added).toContain('copy of a');
  });

  it('takes the other one where the first of them was refused', async () => {
    for (const name of ['a', 'copy of a']) server.bytes.set(name, 'same');
    const { add } = server.ports;
    server.ports.add = (reply, into) =>
      reply.fileName === 'a' ? Promise.reject(documentRefusals.tooLarge()) : add(reply, into);
    queue.add([fileOf('a'), fileOf('b', PART_BYTES + 1), fileOf('copy of a')], null);
    await over();
    expect(queue.snapshot().map(({ state }) => state)).toEqual(['failed', 'done', 'done']);
    expect(server.added.toSorted()).toEqual(['b', 'copy of a']);
  });
});
