// Lets Vietnamese texts travel with the code that says them: every module brings the parts of the catalogues that it names
// (texts-used.ts), so they come with its chunk, are there before it can speak, and nobody waits for the words of another desk.
// English is fetched whole when somebody asks for it (src/lib/english.ts).
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { textsUsed } from './texts-used.ts';

const SOURCE = fileURLToPath(new URL('../src', import.meta.url));
const CATALOGUE = 'messages.vi.json';
const TEXT = 'virtual:text/';
/** Imported by who tells refusals: any command may be refused for a reason of any capability. */
const REFUSALS = 'virtual:refusal-texts';
const REFUSAL = 'refusal';

type Catalogue = Readonly<Record<string, unknown>>;

/** Forms for numbers belong to their key. */
const withoutForm = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/u, '');

const read = (file: string): Catalogue => JSON.parse(readFileSync(file, 'utf8')) as Catalogue;

export function texts(): Plugin {
  /** Folder → its namespace; namespace → its file. */
  const folders = new Map<string, string>();
  const files = new Map<string, string>();
  let parts = new Map<string, ReadonlySet<string>>();

  const ownOf = (module: string): string | null => {
    for (let folder = dirname(module); folder.startsWith(SOURCE); folder = dirname(folder)) {
      const namespace = folders.get(folder);
      if (namespace !== undefined) return namespace;
    }
    return null;
  };

  return {
    name: 'texts',
    buildStart() {
      for (const entry of readdirSync(SOURCE, { recursive: true, withFileTypes: true })) {
        if (entry.name !== CATALOGUE) continue;
        const namespace = entry.parentPath.split(/[\\/]/).at(-1) ?? '';
        folders.set(entry.parentPath, namespace);
        files.set(namespace, join(entry.parentPath, CATALOGUE));
      }
      parts = new Map(
        [...files].map(([namespace, file]) => [
          namespace,
          new Set(Object.keys(read(file)).map(withoutForm)),
        ]),
      );
    },
    resolveId(id) {
      if (id.startsWith(TEXT) || id === REFUSALS) return { id: `\0${id}`, moduleSideEffects: true };
    },
    load(id) {
      if (id === `\0${REFUSALS}`)
        return [...parts]
          .filter(([, keys]) => keys.has(REFUSAL))
          .map(([namespace]) => `import '${TEXT}${namespace}/${REFUSAL}';`)
          .join('\n');
      if (!id.startsWith(`\0${TEXT}`)) return;
      const [namespace = '', part] = id.slice(TEXT.length + 1).split('/');
      const file = files.get(namespace);
      if (file === undefined) throw new Error(`no catalogue of ${namespace}`);
      this.addWatchFile(file);
      const said = Object.entries(read(file)).filter(([key]) => withoutForm(key) === part);
      return `import { addTexts } from ${JSON.stringify(join(SOURCE, 'lib/i18n.ts'))};
addTexts(${JSON.stringify(namespace)}, ${JSON.stringify(Object.fromEntries(said))});`;
    },
    transform: {
      filter: {
        id: { include: /\.tsx?$/, exclude: /\.test\.tsx?$/ },
        code: /\bt\(|useTranslation/,
      },
      handler(code, id) {
        if (!id.startsWith(SOURCE)) return;
        const used = textsUsed(this.parse(code), ownOf(id), parts);
        // At the end, where it moves no line; an import is evaluated before the module all the same.
        return {
          code: code + used.map((text) => `\nimport '${TEXT}${text}';`).join(''),
          map: null,
        };
      },
    },
  };
}
