// Texts of the screens. Vietnamese ones come with the code that says them (vite/texts.ts) and are complete; English ones are one
// file, fetched when somebody asks for it.
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Catalogue } from './catalogue-files';
import { storedLanguage, storeLanguage, type Language } from './language';

const vietnamese: Record<string, Catalogue> = {};

/** Called by every part of a catalogue as its code is loaded, before or after the start. */
export function addTexts(namespace: string, texts: Catalogue): void {
  vietnamese[namespace] = { ...vietnamese[namespace], ...texts };
  if (i18next.isInitialized) i18next.addResourceBundle('vi', namespace, texts, true, true);
}

/** Call once before the first render; waits only when English has to be fetched. */
export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'vi',
    fallbackLng: 'vi',
    resources: { vi: vietnamese },
    defaultNS: 'app',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    showSupportNotice: false,
  });
  // Without a network it may not come: then the screens speak Vietnamese.
  if (storedLanguage() === 'en') await setLanguage('en').catch(() => undefined);
}

/** Switches the language and remembers it for this browser. */
export async function setLanguage(language: Language): Promise<void> {
  if (language === 'en') {
    const { english } = await import('./english');
    for (const [namespace, catalogue] of Object.entries(english)) {
      i18next.addResourceBundle('en', namespace, catalogue);
    }
  }
  await i18next.changeLanguage(language);
  storeLanguage(language);
  document.documentElement.lang = language;
}

/** The language on screen now. */
export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'vi';
}
