// The minutes as the server would write them now. Asked again a moment after anything changed that they are made from;
// the sentences on screen stay until the new ones are there.
import { minutesPreviewSchema, type MinutesPreview } from '@hop/shared/minutes/minutes-preview.js';
import { useEffect, useRef, useState } from 'react';
import { request } from '../../lib/http';
import { useEntities, useScope } from '../../live';

const QUIET_MS = 800;

export interface Preview {
  minutes: MinutesPreview | null;
  error: unknown;
  again: () => void;
}

export function useMinutesPreview(): Preview {
  const { meetingId } = useScope();
  const [minutes, setMinutes] = useState<MinutesPreview | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [asked, setAsked] = useState(0);
  const meeting = useEntities('meeting');
  const notes = useEntities('minuteNote');
  const conclusion = useEntities('conclusion');
  const items = useEntities('agendaItem');
  const speeches = useEntities('speech');
  const ballots = useEntities('ballot');
  const attendance = useEntities('attendance');
  const waitMs = useRef(0);
  useEffect(() => {
    const stop = new AbortController();
    const ask = async (): Promise<void> => {
      try {
        const path = `/api/meetings/${meetingId ?? ''}/minutes`;
        const answer = await request(minutesPreviewSchema, 'GET', path, { signal: stop.signal });
        setMinutes(answer);
        setError(null);
      } catch (refused) {
        if (!stop.signal.aborted) setError(refused);
      } finally {
        waitMs.current = QUIET_MS;
      }
    };
    const timer = setTimeout(() => void ask(), waitMs.current);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [meetingId, asked, meeting, notes, conclusion, items, speeches, ballots, attendance]);
  return { minutes, error, again: () => setAsked((count) => count + 1) };
}
