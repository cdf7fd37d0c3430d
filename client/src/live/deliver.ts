// Takes one envelope to the server: over the socket, and over HTTP as well when no answer comes within a second or there
// is no socket. The server knows the commandId, so arriving twice is the same as once. The first answer wins.
import type { CommandEnvelope } from '@hop/shared/core/protocol.js';
import { Refusal } from '@hop/shared/core/refusal.js';
import { Unreachable, type HttpCall } from '../lib/http';
import type { Connection } from './connection';
import { commandReplySchema } from './wire';

export const ACK_WAIT_MS = 1_000;
const SOCKET_TIMEOUT_MS = 20_000;
const HTTP_TIMEOUT_MS = 10_000;

/** Restarting or overloaded: the same envelope is worth another try. */
const isPassing = (error: unknown): boolean =>
  error instanceof Refusal && error.key === 'core.unavailable';

function resultOf(reply: unknown): unknown {
  const parsed = commandReplySchema.safeParse(reply);
  if (!parsed.success) throw new Unreachable('an answer that is none');
  if ('refusal' in parsed.data) {
    const { code, message, details } = parsed.data.refusal;
    throw new Refusal(code, message, details);
  }
  return parsed.data.result;
}

const overHttp = async (call: HttpCall, envelope: CommandEnvelope): Promise<unknown> => {
  const { name, ...body } = envelope;
  const path = `/api/commands/${encodeURIComponent(name)}`;
  return resultOf((await call('POST', path, { body, timeoutMs: HTTP_TIMEOUT_MS })).body);
};

/** Answers with the result, rejects with the server's Refusal, or with Unreachable when no way brought an answer. */
export function deliver(
  connection: Connection,
  call: HttpCall,
  envelope: CommandEnvelope,
  onLate: () => void,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let open = 1;
    const missed = (error: unknown) => {
      if (error instanceof Refusal && !isPassing(error)) return reject(error);
      open -= 1;
      if (open === 0) reject(error instanceof Unreachable ? error : new Unreachable(String(error)));
    };
    const alsoHttp = () => {
      open += 1;
      onLate();
      overHttp(call, envelope).then(resolve, missed);
    };
    if (connection.state.kind !== 'live') {
      alsoHttp();
      return missed(new Unreachable('no socket'));
    }
    let sentOverHttp = false;
    const once = () => {
      if (!sentOverHttp) alsoHttp();
      sentOverHttp = true;
    };
    const timer = setTimeout(once, ACK_WAIT_MS);
    const overSocket = connection.ask('command', envelope, SOCKET_TIMEOUT_MS).then(resultOf);
    overSocket.then(
      (result) => {
        clearTimeout(timer);
        resolve(result);
      },
      (error: unknown) => {
        clearTimeout(timer);
        if (!(error instanceof Refusal) || isPassing(error)) once();
        missed(error);
      },
    );
  });
}
