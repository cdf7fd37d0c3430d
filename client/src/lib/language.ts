// Which language this browser reads: Vietnamese unless its owner chose English. Only the choice; texts are in i18n.ts.
export type Language = 'vi' | 'en';

const key = 'language';

/** The stored choice. Storage may be closed to us (private window); then Vietnamese. */
export function storedLanguage(): Language {
  try {
    return localStorage.getItem(key) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Nothing to do: the choice holds until the page is closed.
  }
}
