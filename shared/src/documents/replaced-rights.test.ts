// Who may look back at a file that was replaced.
import { describe, expect, it } from 'vitest';
import { mayReadReplaced, readersHave, type Readable, type ReplacedFile } from './rights.js';

const reader = (
  role: 'delegate' | 'guest' | 'chair' | 'secretary',
  participantId: string | null = 'p',
) => ({
  ...{ kind: 'account' as const, role, participantId },
});
const document: Readable = {
  ...{ access: 'everyone', readerIds: null, internal: false, recall: false, recalledAt: null },
  ...{ reviewState: 'unreviewed', reviewerId: null, reading: 'ready', keepOffDevice: false },
};
const file: ReplacedFile = {
  ...{ access: 'everyone', readerIds: null, internal: false, reviewState: 'unreviewed' },
  ...{ reading: 'ready', issued: true },
};
const delegate = reader('delegate');

describe('a file that was replaced', () => {
  it('is for whoever reads the document and could read the file', () => {
    expect(mayReadReplaced(delegate, document, file)).toBe(true);
    expect(mayReadReplaced(delegate, document, { ...file, reviewState: 'approved' })).toBe(true);
    expect(mayReadReplaced(reader('guest'), document, { ...file, internal: true })).toBe(false);
    const named = { access: 'named', readerIds: ['p'] } as const;
    expect(mayReadReplaced(delegate, document, { ...file, ...named, readerIds: ['p'] })).toBe(true);
    expect(mayReadReplaced(delegate, document, { ...file, ...named, readerIds: ['q'] })).toBe(
      false,
    );
  });

  it('is not a reader’s business when it was replaced before issue, or in review', () => {
    for (const never of [
      { issued: false },
      { reviewState: 'waiting' },
      { reviewState: 'returned' },
    ] as const) {
      expect(mayReadReplaced(delegate, document, { ...file, ...never })).toBe(false);
      for (const role of ['chair', 'secretary'] as const)
        expect(mayReadReplaced(reader(role), document, { ...file, ...never })).toBe(true);
    }
    expect(
      ['issued', 'inSession', 'adjourned', 'closed'].every((s) => readersHave(s as 'issued')),
    ).toBe(true);
    expect(
      ['draft', 'approved', 'returned', 'postponed'].some((s) => readersHave(s as 'draft')),
    ).toBe(false);
  });

  it('is for nobody who may not read the document now, and for nobody at all when it is a state secret', () => {
    for (const gone of [{ removedAt: 1 }, { recalledAt: 1 }, { access: 'staff' }] as const)
      expect(mayReadReplaced(delegate, { ...document, ...gone }, file)).toBe(false);
    expect(mayReadReplaced(reader('chair'), document, { ...file, reading: 'secret' })).toBe(false);
  });
});
