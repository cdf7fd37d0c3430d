// What a time and place that are being written would be in the way of. Asked a moment after the last key; no answer, no warning.
import { plannedClashesSchema, type PlannedClash } from '@hop/shared/meetings/calendar.js';
import { useEffect, useState } from 'react';
import { request } from '../../lib/http';

const PAUSE_MS = 400;

interface Planned {
  /** null: not asked. */
  startsAt: number | null;
  endsAt: number | null;
  place: string;
  /** null for a meeting that is not there yet. */
  meetingId: string | null;
  /** The meeting whose people it will have. */
  fromMeetingId?: string;
}

export function usePlannedClashes(planned: Planned): readonly PlannedClash[] {
  const { startsAt, endsAt, place, meetingId, fromMeetingId = '' } = planned;
  const query = new URLSearchParams({
    startsAt: String(startsAt),
    place: place.trim(),
    ...(endsAt !== null && { endsAt: String(endsAt) }),
    ...(meetingId !== null && { meetingId }),
    ...(fromMeetingId !== '' && { fromMeetingId }),
  }).toString();
  const [answer, setAnswer] = useState<{ query: string; clashes: readonly PlannedClash[] }>();
  useEffect(() => {
    if (startsAt === null) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      const { signal } = stop;
      request(plannedClashesSchema, 'GET', `/api/meetings/clashes?${query}`, { signal }).then(
        (clashes) => setAnswer({ query, clashes }),
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [startsAt, query]);
  return startsAt !== null && answer?.query === query ? answer.clashes : [];
}
