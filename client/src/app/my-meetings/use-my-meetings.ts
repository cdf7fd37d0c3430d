// The meetings that the signed-in person has a place in, with how many written questions wait there for an answer; asked again now and then and whenever the page is looked at.
import { meetingStateSchema } from '@hop/shared/meetings/meeting.js';
import { meetingRoleSchema } from '@hop/shared/policy/actor.js';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { request } from '../../lib/http';
import { refusalText } from '../../live';

export const meetingListSchema = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    state: meetingStateSchema,
    startsAt: z.number(),
    place: z.string(),
    issuingBody: z.string(),
    role: meetingRoleSchema.nullable(),
    siteName: z.string().nullable(),
    participants: z.number(),
    sites: z.number(),
  }),
);
const waitingSchema = z.array(z.object({ meetingId: z.string(), waiting: z.number() }));
type Listed = z.output<typeof meetingListSchema>[number];
export interface ListedMeeting extends Listed {
  /** Consultations that wait for this person's answer. */
  toAnswer: number;
}

/** Of those that are over; all of them are behind the filter of the page (use-meeting-pages.ts). */
const OVER_SHOWN = 10;

async function fetchMeetings(): Promise<ListedMeeting[]> {
  const [recent, waiting] = await Promise.all([
    request(meetingListSchema, 'GET', `/api/meetings?over=${OVER_SHOWN}`),
    request(waitingSchema, 'GET', '/api/consultations'),
  ]);
  const counts = new Map(waiting.map((one) => [one.meetingId, one.waiting]));
  // What waits for an answer is never cut off.
  const shown = new Set(recent.map(({ id }) => id));
  const list = [...counts].every(([id, count]) => count === 0 || shown.has(id))
    ? recent
    : await request(meetingListSchema, 'GET', '/api/meetings');
  return list.map((meeting) => ({ ...meeting, toAnswer: counts.get(meeting.id) ?? 0 }));
}

const RENEW_MS = 20_000;

export interface MyMeetings {
  /** null until the first answer. */
  readonly meetings: readonly ListedMeeting[] | null;
  /** Why the newest try failed, in words. */
  readonly trouble: string | null;
}

export function useMyMeetings(): MyMeetings {
  const [meetings, setMeetings] = useState<readonly ListedMeeting[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    const renew = () =>
      fetchMeetings().then(
        (list) => {
          setMeetings(list);
          setTrouble(null);
        },
        (error: unknown) => setTrouble(refusalText(error)),
      );
    const look = () => {
      if (document.visibilityState === 'visible') void renew();
    };
    void renew();
    const timer = setInterval(look, RENEW_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return { meetings, trouble };
}
