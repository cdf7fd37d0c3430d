// When devices were last seen, asked of the server while the board is open: each half minute, and soon after somebody comes or goes.
import { seenPeopleSchema, type SeenPerson } from '@hop/shared/readiness/seen-people.js';
import { useEffect, useState } from 'react';
import { request } from '../../lib/http';
import { useCan, useConnectedIds, useScope } from '../../live';

const ASK_EVERY_MS = 30_000;
/** Many come at once when a hall fills: one question for all of them. */
const SETTLE_MS = 2_000;

export type Seen = ReadonlyMap<string, SeenPerson>;

/** Undefined until the first answer. What was known last is kept while the server does not answer. */
export function useSeenPeople(): Seen | undefined {
  const { meetingId } = useScope();
  const may = useCan('readiness.read');
  const connected = useConnectedIds();
  const [seen, setSeen] = useState<Seen>();
  const known = seen !== undefined;
  useEffect(() => {
    if (meetingId === null || !may) return;
    const stop = new AbortController();
    const ask = (): void => {
      const path = `/api/meetings/${encodeURIComponent(meetingId)}/readiness`;
      request(seenPeopleSchema, 'GET', path, { signal: stop.signal }).then(
        ({ people }) => setSeen(new Map(people.map((one) => [one.participantId, one]))),
        () => undefined,
      );
    };
    const first = setTimeout(ask, known ? SETTLE_MS : 0);
    const timer = setInterval(ask, ASK_EVERY_MS);
    return () => {
      stop.abort();
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [meetingId, may, connected, known]);
  return seen;
}
