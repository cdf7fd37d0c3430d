// Catalogues: found by folder, Vietnamese with the code that says it, English on request, and no key in one that the other lacks.
import i18next from 'i18next';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { byNamespace, namespaceOf, type Catalogue } from './catalogue-files';
import { english } from './english';
import { addTexts, currentLanguage, setLanguage, startI18n } from './i18n';
import { storedLanguage } from './language';
// Brings its own words.
import '../ui/toasts';

const vietnamese = byNamespace(
  import.meta.glob<Catalogue>('../**/messages.vi.json', { eager: true, import: 'default' }),
);

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

  it('says what comes with code that is loaded later, beside what came before', () => {
    addTexts('ui', { comesLater: { title: 'Đến sau' } });
    expect(i18next.t('comesLater.title', { ns: 'ui' })).toBe('Đến sau');
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
  it('has the same keys in both languages', () => {
    expect(Object.keys(vietnamese).length).toBeGreaterThan(1);
    expect(Object.keys(english).sort()).toEqual(Object.keys(vietnamese).sort());
    for (const [namespace, catalogue] of Object.entries(vietnamese)) {
      const translated = new Set(keys(english[namespace] ?? {}));
      const missing = keys(catalogue).filter((key) => !translated.has(key));
      expect({ namespace, missing }).toEqual({ namespace, missing: [] });
    }
  });

  it('holds no empty text', () => {
    expect(JSON.stringify([vietnamese, english])).not.toMatch(/:\s*"\s*"/u);
  });
});
