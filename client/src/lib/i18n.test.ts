// Catalogues: found by folder, Vietnamese first, English on request, and no key in one that the other lacks.
import i18next from 'i18next';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { catalogues, currentLanguage, namespaceOf, setLanguage, startI18n } from './i18n';
import { storedLanguage } from './language';

beforeAll(startI18n);
beforeEach(() => setLanguage('vi'));

/** "a.b.c" of every text in a catalogue; plural forms count as their key, since languages differ in them. */
function keys(catalogue: object, path = ''): string[] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}${key.replace(/_(zero|one|two|few|many|other)$/u, '')}`;
    return typeof value === 'object' && value !== null ? keys(value, `${here}.`) : [here];
  });
}

describe('languages', () => {
  it('names a catalogue by its folder', () => {
    expect(namespaceOf('../features/ballots/messages.vi.json')).toBe('ballots');
    expect(namespaceOf('../ui/messages.en.json')).toBe('ui');
  });

  it('starts in Vietnamese', () => {
    expect(currentLanguage()).toBe('vi');
    expect(i18next.t('close', { ns: 'ui' })).toBe('Đóng');
  });

  it('fetches English on request, remembers it and tells the document', async () => {
    await setLanguage('en');
    expect(i18next.t('close', { ns: 'ui' })).toBe('Close');
    expect(storedLanguage()).toBe('en');
    expect(document.documentElement.lang).toBe('en');
    await setLanguage('vi');
    expect(document.documentElement.lang).toBe('vi');
  });
});

describe('catalogues', () => {
  it('has the same keys in both languages', async () => {
    const { vietnamese, english } = await catalogues();
    expect(Object.keys(vietnamese).length).toBeGreaterThan(1);
    expect(Object.keys(english).sort()).toEqual(Object.keys(vietnamese).sort());
    for (const [namespace, catalogue] of Object.entries(vietnamese)) {
      const translated = new Set(keys(english[namespace] ?? {}));
      const missing = keys(catalogue).filter((key) => !translated.has(key));
      expect({ namespace, missing }).toEqual({ namespace, missing: [] });
    }
  });

  it('holds no empty text', async () => {
    const { vietnamese, english } = await catalogues();
    expect(JSON.stringify([vietnamese, english])).not.toMatch(/:\s*"\s*"/u);
  });
});
