// What of a meeting may be kept after it.
import { describe, expect, it } from 'vitest';
import { documentAccess } from '../documents/document.js';
import { notToKeep } from './keeping.js';
import { nameOfFile } from './folder.js';

describe('a document of a meeting', () => {
  const open = { recall: false, internal: false, access: 'everyone' } as const;

  it('may be kept when it is everybody’s', () => expect(notToKeep(open)).toBeNull());

  it('may not be kept when it is taken back after the meeting or goes round inside only', () => {
    expect(notToKeep({ ...open, recall: true, internal: true })).toBe('recalled');
    expect(notToKeep({ ...open, internal: true })).toBe('internal');
  });

  it('may not be kept when it is for some only, whoever they are', () => {
    const some = documentAccess.filter((access) => access !== 'everyone');
    for (const access of some) expect(notToKeep({ ...open, access })).toBe('restricted');
  });
});

it('a file is called what it was called, without its ending', () => {
  expect(nameOfFile('Báo cáo quý IV.pdf')).toBe('Báo cáo quý IV');
  expect(nameOfFile('.pdf')).toBe('.pdf');
  expect(nameOfFile(`${'a'.repeat(400)}.pdf`)).toHaveLength(300);
});
