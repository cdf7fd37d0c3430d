// Turns what is thrown into an HTTP answer: a refusal as it is, anything else as a logged fault without details.
import { randomUUID } from 'node:crypto';
import {
  Catch,
  HttpException,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import { Refusal, refusals, refusalStatus, type RefusalCode } from '@hop/shared/core/refusal.js';
import type { FastifyReply } from 'fastify';

const codeOfStatus = (status: number): RefusalCode => {
  if (status === 413) return 'tooLarge';
  if (status === 429) return 'throttled';
  const found = Object.entries(refusalStatus).find(([, known]) => known === status);
  return found ? (found[0] as RefusalCode) : status < 500 ? 'invalid' : 'fault';
};

const logger = new Logger('Http');

/** What a client is told of anything that was thrown. A fault is logged with the id that the client gets. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  if (status !== null && status < 500) {
    const code = codeOfStatus(status);
    return new Refusal(code, `core.${code}`);
  }
  const id = randomUUID();
  logger.error(`${id}: ${error instanceof Error ? (error.stack ?? error.message) : 'unknown'}`);
  return refusals.fault({ id });
}

@Catch()
export class RefusalFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    const refusal = refusalOf(error);
    void reply.status(refusal.status).send({ refusal: refusal.toWire() });
  }
}

/** Fastify's own errors (bad JSON, body too large) carry a statusCode. */
function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return null;
  return typeof error.statusCode === 'number' ? error.statusCode : null;
}
