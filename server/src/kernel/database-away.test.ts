// Which failures of the database mean "try again", told apart from bugs.
import { expect, it } from 'vitest';
import { isDatabaseAway } from './database-away.js';

const coded = (code: string): Error => Object.assign(new Error('x'), { code });

it.each([
  ['a refused connection', coded('ECONNREFUSED')],
  ['a host that is gone', coded('EHOSTUNREACH')],
  ['a server that is shutting down', coded('57P01')],
  ['the same, wrapped by the query', { driverError: coded('08006') }],
  ['a broken connection without a code', new Error('Connection terminated unexpectedly')],
  ['no free connection in time', new Error('timeout exceeded when trying to connect')],
])('%s is away', (_what, error) => {
  expect(isDatabaseAway(error)).toBe(true);
});

it.each([
  ['a violated constraint', { driverError: coded('23505') }],
  ['a full disk', coded('SQLITE_FULL')],
  ['a bug', new TypeError('x is not a function')],
  ['nothing', null],
])('%s is not', (_what, error) => {
  expect(isDatabaseAway(error)).toBe(false);
});
