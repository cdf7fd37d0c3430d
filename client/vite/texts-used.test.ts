// Texts that a module says are found in its code, and a key that no catalogue has stops the build.
import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { textsUsed } from './texts-used.ts';

const catalogues = new Map([
  ['ballots', new Set(['state', 'files', 'count'])],
  ['app', new Set(['menu'])],
]);
const used = (code: string, own: string | null = 'ballots') =>
  textsUsed(parseAst(code), own, catalogues);
const hook = "const { t } = useTranslation('ballots');";

it('takes the first part of a key', () => {
  expect(used(`${hook} t('files.title'); t('count', { count: 2 });`)).toEqual([
    'ballots/count',
    'ballots/files',
  ]);
});

it('takes the written beginning of a key that is put together', () => {
  expect(used(`${hook} t(\`state.\${ballot.state}\`);`)).toEqual(['ballots/state']);
});

it('takes both of two keys that one of is said', () => {
  expect(used(`${hook} t(open ? 'state.open' : 'files.none');`)).toEqual([
    'ballots/files',
    'ballots/state',
  ]);
});

it('takes the whole namespace for a key that comes from elsewhere', () => {
  const all = ['ballots/count', 'ballots/files', 'ballots/state'];
  expect(used(`${hook} t(words.title);`)).toEqual(all);
  expect(used(`${hook} t(\`\${part}.title\`);`)).toEqual(all);
});

it('tells two namespaces of one module apart by the names of their t', () => {
  const code = `${hook} const { t: app } = useTranslation('app'); app('menu.open'); t('count');`;
  expect(used(code)).toEqual(['app/menu', 'ballots/count']);
});

it('looks in the catalogue of the folder for a helper that is handed its t', () => {
  expect(used("export const word = (t) => t('count');")).toEqual(['ballots/count']);
});

it('takes a namespace that the key names', () => {
  expect(used("i18next.t('app:menu.open');", null)).toEqual(['app/menu']);
});

it('refuses a key that no catalogue has', () => {
  expect(() => used(`${hook} t('missing.title');`)).toThrow('no text "missing.title" in ballots');
});

it('refuses a t that it could not follow', () => {
  expect(() => used('const { t } = useTranslation(namespace);')).toThrow('useTranslation');
});
