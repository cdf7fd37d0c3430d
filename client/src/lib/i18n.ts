// Texts: every folder of features, ui, app and live may bring messages.vi.json and messages.en.json; its name is the
// namespace. Vietnamese travels with the program and is complete; English is fetched when somebody asks for it.
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { storedLanguage, storeLanguage, type Language } from './language';

type Catalogue = Record<string, unknown>;

const vietnamese = import.meta.glob<Catalogue>(
  [
    '../features/*/messages.vi.json',
    '../ui/messages.vi.json',
    '../app/messages.vi.json',
    '../app/*/messages.vi.json',
    '../live/messages.vi.json',
  ],
  { eager: true, import: 'default' },
);
const english = import.meta.glob<Catalogue>(
  [
    '../features/*/messages.en.json',
    '../ui/messages.en.json',
    '../app/messages.en.json',
    '../app/*/messages.en.json',
    '../live/messages.en.json',
  ],
  { import: 'default' },
);

/** The folder a catalogue lies in: "../features/ballots/messages.vi.json" → "ballots". */
export function namespaceOf(path: string): string {
  const folder = path.split('/').at(-2);
  if (folder === undefined)
    throw new Error(`no folder in the path of a message catalogue: ${path}`);
  return folder;
}

function byNamespace(files: Record<string, Catalogue>): Record<string, Catalogue> {
  return Object.fromEntries(
    Object.entries(files).map(([path, catalogue]) => [namespaceOf(path), catalogue]),
  );
}

/** Every catalogue by namespace, in both languages; fetches English. */
export async function catalogues() {
  const loaded = await Promise.all(
    Object.entries(english).map(async ([path, load]) => [path, await load()] as const),
  );
  return { vietnamese: byNamespace(vietnamese), english: byNamespace(Object.fromEntries(loaded)) };
}

/** Call once before the first render; waits only when English has to be fetched. */
export async function startI18n(): Promise<void> {
  const resources = byNamespace(vietnamese);
  await i18next.use(initReactI18next).init({
    lng: 'vi',
    fallbackLng: 'vi',
    resources: { vi: resources },
    ns: Object.keys(resources),
    defaultNS: 'app',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    showSupportNotice: false,
  });
  if (storedLanguage() === 'en') await setLanguage('en');
}

/** Switches the language and remembers it for this browser. */
export async function setLanguage(language: Language): Promise<void> {
  if (language === 'en') {
    const { english: texts } = await catalogues();
    for (const [namespace, catalogue] of Object.entries(texts)) {
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
