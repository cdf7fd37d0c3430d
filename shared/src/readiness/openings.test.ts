// What counts as opened, and which sites are ready.
import type { Document } from '../documents/document.js';
import { firstVersion } from '../documents/first-version.js';
import { describe, expect, it } from 'vitest';
import { siteChecks } from '../sites/site.js';
import { hasOpened, openedBy, readableBy } from './openings.js';
import { bySiteUrgency, siteReady } from './sites-ready.js';

const of = (access: Document['access']) => ({ ...firstVersion(1, null), id: 'report', access });

describe('an opening', () => {
  it('is of one version: a replaced document is new again', () => {
    const reader = { opened: { report: 1 } };
    expect(hasOpened(reader, { id: 'report', versionNumber: 1 })).toBe(true);
    expect(hasOpened(reader, { id: 'report', versionNumber: 2 })).toBe(false);
    expect(hasOpened({ opened: { report: 2 } }, { id: 'report', versionNumber: 2 })).toBe(true);
    expect(hasOpened(undefined, { id: 'report', versionNumber: 1 })).toBe(false);
  });

  it('is waited for only from those who may open the document', () => {
    const people = [
      { id: 'an', role: 'delegate' },
      { id: 'binh', role: 'guest' },
      { id: 'cuc', role: 'chair' },
    ] as const;
    const readers = new Map([['an', { opened: { report: 1 } }]]);
    const { opened, waiting } = openedBy(of('members'), people, readers);
    expect(opened.map(({ id }) => id)).toEqual(['an']);
    expect(waiting.map(({ id }) => id)).toEqual(['cuc']);
    expect(readableBy(people[1], [of('members'), of('everyone')])).toHaveLength(1);
    expect(readableBy(people[0], [of('staff'), of('named')])).toHaveLength(0);
    const named = { ...of('named'), readerIds: ['an'] };
    expect(readableBy(people[0], [named])).toEqual([named]);
  });
});

describe('a site', () => {
  it('lacks the checks that are not done, until it has said that it is ready', () => {
    expect(siteReady({ state: 'notReady', checks: ['sound', 'people'] })).toEqual({
      state: 'notReady',
      missing: ['screen', 'camera', 'documents'],
    });
    expect(siteReady({ state: 'joined', checks: [] }).state).toBe('ready');
    expect(siteReady({ state: 'left', checks: [] }).missing).toEqual([...siteChecks]);
  });

  it('that is lost comes first, then those that lack most, then in the order of the list', () => {
    const site = (
      position: number,
      state: 'lost' | 'ready' | 'notReady',
      checks = [...siteChecks],
    ) => ({
      site: { position },
      ready: siteReady({ state, checks }),
    });
    const sorted = [
      site(1, 'ready'),
      site(2, 'notReady', ['sound']),
      site(3, 'notReady', []),
      site(4, 'lost'),
    ];
    expect(sorted.toSorted(bySiteUrgency).map((one) => one.site.position)).toEqual([4, 3, 2, 1]);
  });
});
