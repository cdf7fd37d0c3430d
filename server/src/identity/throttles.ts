// How often one may ask. A whole site or hall may sit behind one address, so people are told apart by their session, and those who
// sign in by the name they give; what an address may do as a whole is far above what its people do.
import type { ExecutionContext } from '@nestjs/common';
import type { ThrottlerModuleOptions } from '@nestjs/throttler';
import type { KnownRequest } from './identity.guard.js';

type Request = Record<string, unknown>;
const known = (request: Request): KnownRequest => request as unknown as KnownRequest;

const MINUTE_MS = 60_000;
/** Everything that one session does in a minute, long polls and their commands included. */
const REQUESTS_A_MINUTE = 6_000;
/** A person mistypes twice; a program does not stop at ten. */
const SIGN_INS_OF_ONE_NAME = 10;
/** A council of 85 that arrives at once, each mistyping; a program that tries one password on every name is far above it. */
const SIGN_INS_OF_ONE_ADDRESS = 300;

export const throttles: ThrottlerModuleOptions = {
  throttlers: [
    {
      name: 'default',
      ttl: MINUTE_MS,
      limit: REQUESTS_A_MINUTE,
      getTracker: (request: Request) => known(request).session?.id ?? known(request).ip,
    },
    {
      name: 'signIn',
      ttl: MINUTE_MS,
      limit: SIGN_INS_OF_ONE_ADDRESS,
      getTracker: (request: Request) => known(request).ip,
      skipIf: (context: ExecutionContext) => context.getHandler().name !== 'signIn',
    },
  ],
};

const nameGiven = ({ body }: KnownRequest): string =>
  typeof body === 'object' && body !== null && 'username' in body
    ? String(body.username).trim().toLowerCase().slice(0, 60)
    : '';

export const oneName = {
  default: {
    limit: SIGN_INS_OF_ONE_NAME,
    ttl: MINUTE_MS,
    getTracker: (request: Request): string => `${known(request).ip} ${nameGiven(known(request))}`,
  },
};
