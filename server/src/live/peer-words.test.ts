// Words between processes: none too long for a notification, whole lists only, and none believed for ever.
import { newId } from '@hop/shared/core/ids.js';
import { expect, it } from 'vitest';
import { MAX_PEER_WORD_BYTES } from '../kernel/wakeup.js';
import { BELIEVED_MS, PeerWords, wordsOf } from './peer-words.js';

const SCOPE = 'meeting:m';
const people = (count: number): string[] => Array.from({ length: count }, () => newId());

it('five thousand people, or ids of the greatest length, fit into words that one notification carries', () => {
  const long = Array.from({ length: 500 }, (_, index) => `${index}`.padStart(80, 'x'));
  for (const ids of [people(5_000), long, []]) {
    const words = wordsOf('x'.repeat(80), `meeting:${'m'.repeat(80)}`, 123_456, ids);
    for (const word of words) expect(Buffer.byteLength(word)).toBeLessThan(MAX_PEER_WORD_BYTES);
    const peers = new PeerWords('own');
    const changed = words.map((word) => peers.hear(word, 0));
    expect(changed.filter((scope) => scope !== null)).toHaveLength(1);
    expect(peers.idsIn(`meeting:${'m'.repeat(80)}`)).toEqual(ids);
  }
});

it('a list of which a part was lost leaves the one before it, until the next is whole', () => {
  const peers = new PeerWords('own');
  const [before, after] = [people(1_000), people(1_000)];
  for (const word of wordsOf('peer', SCOPE, 1, before)) peers.hear(word, 0);
  for (const word of wordsOf('peer', SCOPE, 2, after).slice(1))
    expect(peers.hear(word, 0)).toBeNull();
  expect(peers.idsIn(SCOPE)).toEqual(before);
  for (const word of wordsOf('peer', SCOPE, 3, after)) peers.hear(word, 0);
  expect(peers.idsIn(SCOPE)).toEqual(after);
});

it('one’s own words are not heard', () => {
  const peers = new PeerWords('own');
  for (const word of wordsOf('own', SCOPE, 1, ['a'])) expect(peers.hear(word, 0)).toBeNull();
  expect(peers.idsIn(SCOPE)).toEqual([]);
});

it('[S29] a process that falls silent is believed for some seconds only, the others go on', () => {
  const peers = new PeerWords('own');
  for (const [process, id] of [
    ['dies', 'a'],
    ['lives', 'b'],
  ] as const)
    for (const word of wordsOf(process, SCOPE, 1, [id])) peers.hear(word, 0);
  for (const word of wordsOf('lives', SCOPE, 2, ['b'])) peers.hear(word, BELIEVED_MS - 1);
  expect(peers.expire(BELIEVED_MS - 1)).toEqual([]);
  expect(peers.expire(BELIEVED_MS)).toEqual([SCOPE]);
  expect(peers.idsIn(SCOPE)).toEqual(['b']);
});

it('a malformed word is ignored, and logged once without what it says', () => {
  const logged: string[] = [];
  const peers = new PeerWords('own', (text) => logged.push(text));
  for (const word of ['', '{"process":"Nguyễn', 'null', '[]', '{"process":"peer"}'])
    expect(peers.hear(word, 0)).toBeNull();
  expect(logged).toEqual(['a word of another process could not be read']);
  for (const word of wordsOf('peer', SCOPE, 1, ['a'])) expect(peers.hear(word, 0)).toBe(SCOPE);
  expect(peers.idsIn(SCOPE)).toEqual(['a']);
});
