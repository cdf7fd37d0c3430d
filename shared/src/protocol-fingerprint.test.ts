// The contract cannot change unnoticed: every command, entity and wire shape is compared with the record beside PROTOCOL_VERSION.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commands, entityList } from './registry.js';
import * as protocol from './core/protocol.js';

const RECORD = './core/protocol-fingerprint.txt';
const HOW =
  'The contract changed; the difference names the shapes. Tablets that have not reloaded still speak the old one: raise ' +
  'PROTOCOL_VERSION in core/protocol.ts (until the first release it may stay 1), then renew the record and commit it: ' +
  'npx vitest run --project shared src/protocol-fingerprint.test.ts -u';

/** FNV-1a over 64 bits: enough to notice a change, and shared needs nothing of Node for it. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const letter of text)
    value = BigInt.asUintN(64, (value ^ BigInt(letter.codePointAt(0) ?? 0)) * 0x100000001b3n);
  return value.toString(16).padStart(16, '0');
}
const shapeOf = (schema: z.ZodType, io: 'input' | 'output'): string =>
  JSON.stringify(z.toJSONSchema(schema, { io, unrepresentable: 'any' }));

/** One line for each shape, so that a difference names what changed. */
function fingerprint(): string {
  const exported: readonly [string, unknown][] = Object.entries(protocol);
  const wire = exported.flatMap(([name, value]): [string, z.ZodType][] =>
    value instanceof z.ZodType ? [[name, value]] : [],
  );
  const lines = [
    ...commands.map(({ name, scope, secret, internal, args, result }) => [
      `command ${name}`,
      [scope, secret, internal, shapeOf(args, 'input'), shapeOf(result, 'output')].join(),
    ]),
    ...entityList.map(({ name, scope, reach, schema }) => [
      `entity ${name}`,
      [scope, reach, shapeOf(schema, 'output')].join(),
    ]),
    ...wire.map(([name, schema]) => [`wire ${name}`, shapeOf(schema, 'input')]),
  ];
  const shapes = lines.map(([name = '', shape = '']) => `${name} ${hash(shape)}`).sort();
  return [`protocol version ${protocol.PROTOCOL_VERSION}`, ...shapes, ''].join('\n');
}

it('a changed shape comes with a new PROTOCOL_VERSION and a new record', async () => {
  await expect(fingerprint())
    .toMatchFileSnapshot(RECORD)
    .catch((difference: unknown) => {
      throw new Error(`${String(difference)}\n\n${HOW}`, { cause: difference });
    });
});

describe('the fingerprint', () => {
  it('names every kind of shape', () => {
    for (const line of ['command vote.cast ', 'entity ballot ', 'wire patchSchema '])
      expect(fingerprint()).toContain(`\n${line}`);
  });
  it('differs when a bound, a field or an option differs', () => {
    const shapes = [
      z.object({ a: z.string() }),
      z.object({ a: z.string().max(5) }),
      z.object({ a: z.string().optional() }),
      z.object({ a: z.string(), b: z.number() }),
      z.strictObject({ a: z.string() }),
    ];
    expect(new Set(shapes.map((shape) => hash(shapeOf(shape, 'input')))).size).toBe(shapes.length);
  });
});
