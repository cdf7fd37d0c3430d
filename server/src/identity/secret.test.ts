// The server's secret is made once, kept for its owner alone, and what it seals nobody else can make.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ServerSecret } from './secret.js';

let dataDir: string;
let file: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'hop-secret-'));
  file = join(dataDir, 'secret.key');
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

it('is made once and found again: a restart signs nobody out', () => {
  const first = ServerSecret.open(dataDir);
  const written = readFileSync(file, 'utf8');
  const second = ServerSecret.open(dataDir);
  expect(readFileSync(file, 'utf8')).toBe(written);
  expect(second.sign('session', 'x')).toBe(first.sign('session', 'x'));
  expect(Buffer.from(written, 'base64url')).toHaveLength(32);
});

it('is readable by its owner alone', () => {
  ServerSecret.open(dataDir);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

it('differs between two servers and between two purposes', () => {
  const one = ServerSecret.open(dataDir);
  const other = ServerSecret.open(join(dataDir, 'other'));
  expect(one.sign('session', 'x')).not.toBe(other.sign('session', 'x'));
  expect(one.sign('session', 'x')).not.toBe(one.sign('link', 'x'));
});

it('a damaged key stops the start instead of weakening it', () => {
  for (const content of ['', 'short']) {
    writeFileSync(file, content);
    expect(() => ServerSecret.open(dataDir)).toThrow(`${file} is damaged`);
  }
});

it('opens what it sealed, and nothing that was changed, cut or sealed for something else', () => {
  const secret = ServerSecret.open(dataDir);
  const token = secret.seal('upload', { id: 'a' });
  expect(secret.unseal('upload', token)).toEqual({ id: 'a' });
  const forged = `${Buffer.from('{"id":"b"}').toString('base64url')}.${token.split('.')[1] ?? ''}`;
  for (const wrong of [
    forged,
    token.slice(0, -1),
    `${token}x`,
    token.split('.')[0],
    '',
    '.',
    'a.b',
  ])
    expect(secret.unseal('upload', wrong ?? '')).toBeNull();
  expect(secret.unseal('link', token)).toBeNull();
});

it('reads what it hid, which names nothing, and nothing that was changed, cut or hidden for something else', () => {
  const secret = ServerSecret.open(dataDir);
  const token = secret.hide('voucher', 'account-1');
  expect(secret.reveal('voucher', token)).toBe('account-1');
  expect(Buffer.from(token, 'base64url').toString('latin1')).not.toContain('account');
  expect(secret.hide('voucher', 'account-1')).not.toBe(token);
  const bytes = Buffer.from(token, 'base64url');
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  for (const wrong of [bytes.toString('base64url'), token.slice(0, -4), token.slice(0, 12), ''])
    expect(secret.reveal('voucher', wrong)).toBeNull();
  expect(secret.reveal('link', token)).toBeNull();
  const other = ServerSecret.open(join(dataDir, 'other'));
  expect(other.reveal('voucher', token)).toBeNull();
});
