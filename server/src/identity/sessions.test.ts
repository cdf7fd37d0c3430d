// Sessions over time: one that is over opens nothing, and its row does not stay.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting } from '../testing/meeting-builder.js';
import { SessionRow } from './credential.entity.js';
import { Sessions } from './sessions.js';

const WORKING_DAY_MS = 16 * 3600_000;

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

it('a session ends by time, and the next sign-in clears it away', async () => {
  const { chair } = await buildMeeting(app);
  const sessions = app.app.get(Sessions);
  const accountId = chair.personId;
  const early = await sessions.begin('account', accountId);
  app.clock.advance(WORKING_DAY_MS - 1);
  const late = await sessions.begin('account', accountId);
  expect((await sessions.find(early))?.identity).toEqual(chair.identity);
  app.clock.advance(1);
  expect(await sessions.find(early)).toBeNull();
  expect(await app.rows(SessionRow)).toHaveLength(2);
  const next = await sessions.begin('account', accountId);
  expect(await app.rows(SessionRow)).toHaveLength(2);
  for (const token of [late, next]) expect(await sessions.find(token)).not.toBeNull();
});
