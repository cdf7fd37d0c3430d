// Equal content is written once while it is kept; what failed is written again.
import { expect, it } from 'vitest';
import { KeptFiles } from './kept-files.js';

function counted(): { written: string[]; of: (kind: string, content: object) => Promise<Buffer> } {
  const written: string[] = [];
  const kept = new KeptFiles();
  const of = (kind: string, content: object) =>
    kept.of(kind, content, () => {
      written.push(kind);
      return Promise.resolve(Buffer.from(kind));
    });
  return { written, of };
}

it('writes equal content once for all who ask at the same time, and each kind by itself', async () => {
  const { written, of } = counted();
  await Promise.all([of('pdf', { a: 1 }), of('pdf', { a: 1 }), of('docx', { a: 1 })]);
  await of('pdf', { a: 2 });
  expect(written).toEqual(['pdf', 'docx', 'pdf']);
});

it('lets go of what nobody has asked for longest', async () => {
  const { written, of } = counted();
  for (let one = 0; one < 17; one += 1) {
    await of('pdf', { one });
    await of('pdf', { one: 0 });
  }
  expect(written).toHaveLength(17);
  await of('pdf', { one: 1 });
  expect(written).toHaveLength(18);
});

it('does not keep a failure', async () => {
  const kept = new KeptFiles();
  const failing = kept.of('pdf', {}, () => Promise.reject(new Error('no font')));
  await expect(failing).rejects.toThrow('no font');
  expect(await kept.of('pdf', {}, () => Promise.resolve(Buffer.from('x')))).toEqual(
    Buffer.from('x'),
  );
});
