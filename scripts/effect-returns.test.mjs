// The lint rule about what effects return, tried on planted effects: the type decides, not how the line looks.
import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { afterAll, describe, it, vi } from 'vitest';
import { effectReturns } from './effect-returns.rule.mjs';
import { root } from './processes.mjs';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.afterAll = afterAll;
// The first of them loads the types of the whole language.
vi.setConfig({ testTimeout: 60_000 });

const tester = new RuleTester({
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: {
      projectService: { allowDefaultProject: ['planted.ts'] },
      tsconfigRootDir: root,
    },
  },
});
const known = `
declare function useEffect(effect: () => void | (() => void)): void;
declare const React: { useLayoutEffect: typeof useEffect };
declare const box: Element | null;
declare function watch(): () => boolean;
declare function load(): Promise<void>;
`;
const planted = (code) => ({
  name: code,
  filename: `${root}/planted.ts`,
  code: `${known}${code}`,
});
const faulty = (code) => ({ ...planted(code), errors: [{ messageId: 'other' }] });

tester.run('what an effect returns', effectReturns, {
  valid: [
    planted('useEffect(() => { box?.scrollIntoView(); });'),
    planted('useEffect(() => watch());'),
    planted('useEffect(() => void load());'),
    planted('useEffect(() => { if (!box) return; return watch(); });'),
    planted('useEffect(() => () => box?.scrollIntoView());'),
    planted('useEffect(() => { [1].map((one) => { return one; }); });'),
  ],
  invalid: [
    faulty('useEffect(() => box?.scrollIntoView());'),
    faulty('useEffect(() => { return box?.scrollIntoView(); });'),
    faulty('React.useLayoutEffect(() => load());'),
    faulty('useEffect(function () { if (!box) return; return load(); });'),
  ],
});
