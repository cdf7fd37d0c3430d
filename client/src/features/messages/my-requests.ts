// What I have asked for: of each kind the newest request, and how many are still waited for.
import type { MyServiceRequest, ServiceKind } from '@hop/shared/messages/service-request.js';
import { isWaiting } from '@hop/shared/messages/serving.js';
import { useEntities } from '../../live';

export function useMyServiceRequests(): {
  newest: (kind: ServiceKind) => MyServiceRequest | undefined;
  waiting: number;
} {
  const mine = useEntities('myServiceRequest');
  return {
    newest: (kind) =>
      mine.filter((one) => one.kind === kind).toSorted((a, b) => b.askedAt - a.askedAt)[0],
    waiting: mine.filter(isWaiting).length,
  };
}

/** When the present state began. */
export const sinceOf = ({ state, askedAt, comingAt, endedAt }: MyServiceRequest): number =>
  state === 'open' ? askedAt : ((state === 'coming' ? comingAt : endedAt) ?? askedAt);
