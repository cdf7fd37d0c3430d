// The words of the client's catalogues, so that a test names a button as a person reads it and survives a better wording.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CLIENT = fileURLToPath(new URL('../../client/src', import.meta.url));
type Language = 'vi' | 'en';
type Node = string | { [key: string]: Node };
type Values = Record<string, string | number>;

function load(language: Language): Map<string, Node> {
  const file = `messages.${language}.json`;
  const paths = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' });
  return new Map(
    paths
      .filter((path) => basename(path) === file)
      .map((path) => [
        basename(dirname(path)),
        JSON.parse(readFileSync(join(CLIENT, path), 'utf8')) as Node,
      ]),
  );
}
const catalogues = { vi: load('vi'), en: load('en') };

function templateOf(key: string, language: Language): string {
  const [namespace = '', path = ''] = key.split(':');
  let node: Node | undefined = catalogues[language].get(namespace);
  for (const step of path.split('.')) node = typeof node === 'object' ? node[step] : undefined;
  if (typeof node !== 'string') throw new Error(`no words for ${key} in ${language}`);
  return node;
}

const HOLE = /\{\{(\w+)\}\}/g;
const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** `words('ballots:choice.inFavour')`; every hole of the text needs its value. */
export function words(key: string, values: Values = {}, language: Language = 'vi'): string {
  return templateOf(key, language).replace(HOLE, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${key} needs ${name}`);
    return String(value);
  });
}

/** The same text where a hole without a value matches anything. */
export function wordsLike(key: string, values: Values = {}): RegExp {
  const parts = templateOf(key, 'vi').split(HOLE);
  const source = parts.map((part, place) => {
    if (place % 2 === 0) return literally(part);
    const value = values[part];
    return value === undefined ? '.+' : literally(String(value));
  });
  return new RegExp(`^${source.join('')}$`);
}

/** Every text of a language with its key, as it stands in the catalogues. */
export function everyText(language: Language): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (key: string, node: Node): void => {
    if (typeof node === 'string') return void found.set(key, node);
    for (const [step, child] of Object.entries(node))
      walk(key.endsWith(':') ? `${key}${step}` : `${key}.${step}`, child);
  };
  for (const [namespace, node] of catalogues[language]) walk(`${namespace}:`, node);
  return found;
}
