// Every act that the journal may hold has words in both languages.
import { commands } from '@hop/shared/registry.js';
import { describe, expect, it } from 'vitest';
import english from './messages.en.json';
import vietnamese from './messages.vi.json';

const wordsOf = (catalogue: { act: unknown }, name: string): unknown =>
  name
    .split('.')
    .reduce<unknown>(
      (part, key) => (part as Record<string, unknown> | undefined)?.[key],
      catalogue.act,
    );

describe.each([
  ['Vietnamese', vietnamese],
  ['English', english],
])('%s', (_, catalogue) => {
  it.each(commands.map((command) => command.name))('says %s', (name) => {
    expect(wordsOf(catalogue, name)).toEqual(expect.any(String));
  });
});
