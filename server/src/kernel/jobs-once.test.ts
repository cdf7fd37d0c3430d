// Work that is wanted once, by many commands of one batch: the database is asked once for all of them.
import type { EntityManager } from 'typeorm';
import { expect, it, vi } from 'vitest';
import { jobsToWrite } from './jobs-once.js';
import { Staging } from './staging.js';

const nothingBelow = {} as ConstructorParameters<typeof Staging>[0];

async function written(waiting: readonly object[]) {
  const staging = new Staging(nothingBelow, 'meeting:a', ({ name }) => name);
  for (let count = 0; count < 250; count += 1) staging.jobOnce('probe', { text: 'a' }, 0);
  const query = vi.fn(() => Promise.resolve(waiting));
  const connection = { options: { type: 'better-sqlite3' } };
  const jobs = await jobsToWrite({ query, connection } as unknown as EntityManager, 'a', staging);
  return { jobs: jobs.length, asked: query.mock.calls.length };
}

it('whether its like waits is asked once in a batch, whatever the answer', async () => {
  expect(await written([{ id: 'waits' }])).toEqual({ jobs: 0, asked: 1 });
  expect(await written([])).toEqual({ jobs: 1, asked: 1 });
});
