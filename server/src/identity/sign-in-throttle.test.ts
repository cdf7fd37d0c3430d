// Who tries passwords is slowed down by address: behind a proxy by the one that the proxy saw, whatever the request claims.
import { afterEach, expect, it } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';

let app: AppUnderTest;
afterEach(() => app.close());

const tries = async (headers: (turn: number) => Record<string, string>): Promise<number[]> => {
  const statuses: number[] = [];
  for (let turn = 0; turn < 11; turn++) {
    const response = await fetch(`${app.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers(turn) },
      body: JSON.stringify({ username: 'thuky', password: 'sai' }),
    });
    statuses.push(response.status);
  }
  return statuses;
};
const slowed = [...Array<number>(10).fill(401), 429];

it('without a proxy a header moves nobody to another address', async () => {
  app = await AppUnderTest.start();
  expect(await tries((turn) => ({ 'x-forwarded-for': `10.0.0.${turn}` }))).toEqual(slowed);
});

it('behind a proxy only the address that the proxy wrote counts', async () => {
  app = await AppUnderTest.start({ publicUrl: 'https://hop.example.vn' });
  const claimed = (turn: number) => ({ 'x-forwarded-for': `10.0.0.${turn}, 203.0.113.7` });
  expect(await tries(claimed)).toEqual(slowed);
  expect((await tries(() => ({ 'x-forwarded-for': '203.0.113.8' })))[0]).toBe(401);
});

it('people behind one address do not slow each other down', async () => {
  app = await AppUnderTest.start();
  const statuses: number[] = [];
  for (let number = 0; number < 30; number++) {
    const response = await fetch(`${app.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: `daibieu${number}`, password: 'sai' }),
    });
    statuses.push(response.status);
  }
  expect(statuses).toEqual(Array<number>(30).fill(401));
});
