// How a quick request goes on: asked, somebody is coming, done; or withdrawn by whoever asked.
import type { ServiceKind, ServiceRequest, ServiceState } from './service-request.js';

/** Still waited for. */
export const isWaiting = ({ state }: { state: ServiceState }): boolean =>
  state === 'open' || state === 'coming';

export type AskRefusal = 'alreadyAsked' | 'noteNeeded';

/** `mine`: what the same person has asked for. */
export function mayAsk(
  asked: { kind: ServiceKind; note: string },
  mine: readonly Pick<ServiceRequest, 'kind' | 'state'>[],
): 'ok' | AskRefusal {
  if (mine.some((one) => one.kind === asked.kind && isWaiting(one))) return 'alreadyAsked';
  return asked.kind === 'other' && asked.note.trim() === '' ? 'noteNeeded' : 'ok';
}

type StepRefusal = 'requestDone' | 'requestWithdrawn';

/** `already`: it is there, and another press changes nothing. Whoever finishes first has finished. */
export function mayBecome(
  from: ServiceState,
  to: Exclude<ServiceState, 'open'>,
): 'ok' | 'already' | StepRefusal {
  if (from === to) return 'already';
  if (from === 'done') return 'requestDone';
  return from === 'withdrawn' ? 'requestWithdrawn' : 'ok';
}

const MINUTE_MS = 60_000;
export const minutesWaiting = ({ askedAt }: Pick<ServiceRequest, 'askedAt'>, now: number): number =>
  Math.max(0, Math.floor((now - askedAt) / MINUTE_MS));
