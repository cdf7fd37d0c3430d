// One list of meetings from the server, page after page; begins anew with another list or another search.
import type { MeetingListKind } from '@hop/shared/meetings/meeting-page.js';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { request } from '../../lib/http';
import { refusalText } from '../../live';
import { meetingListSchema, type ListedMeeting } from './use-my-meetings';

const pageSchema = z.object({ meetings: meetingListSchema, next: z.string().nullable() });
/** After the last key, so that not every letter is asked for. */
const PAUSE_MS = 250;

interface Pages {
  readonly query: string;
  readonly meetings: readonly ListedMeeting[];
  /** What the next page begins after; null: nothing follows. */
  readonly next: string | null;
}
export interface MeetingPages {
  /** null until the first answer. */
  readonly meetings: readonly ListedMeeting[] | null;
  readonly trouble: string | null;
  /** null when nothing follows. */
  readonly more: (() => void) | null;
}

async function fetchPage(query: string, after: string | null, signal: AbortSignal): Promise<Pages> {
  const path = `/api/meetings/page?${query}${after === null ? '' : `&after=${encodeURIComponent(after)}`}`;
  const { meetings, next } = await request(pageSchema, 'GET', path, { signal });
  return { query, next, meetings: meetings.map((one) => ({ ...one, toAnswer: 0 })) };
}

export function useMeetingPages(list: MeetingListKind, search: string): MeetingPages {
  const query = new URLSearchParams({ list, search: search.trim() }).toString();
  const [pages, setPages] = useState<Pages | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [after, setAfter] = useState<{ query: string; cursor: string } | null>(null);
  const cursor = after?.query === query ? after.cursor : null;
  useEffect(() => {
    const stop = new AbortController();
    const ask = () =>
      fetchPage(query, cursor, stop.signal).then(
        (page) => {
          setTrouble(null);
          setPages((before) =>
            cursor !== null && before?.query === query
              ? { ...page, meetings: [...before.meetings, ...page.meetings] }
              : page,
          );
        },
        (error: unknown) => {
          if (!stop.signal.aborted) setTrouble(refusalText(error));
        },
      );
    const timer = setTimeout(() => void ask(), cursor === null ? PAUSE_MS : 0);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [query, cursor]);
  const here = pages?.query === query ? pages : null;
  const next = here?.next ?? null;
  return {
    meetings: here?.meetings ?? null,
    trouble,
    more: next === null ? null : () => setAfter({ query, cursor: next }),
  };
}
