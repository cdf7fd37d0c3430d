// The meetings that one runs or ran, newest first: what a new one can be made after. Asked once, when it is needed.
import { meetingRoleSchema } from '@hop/shared/policy/actor.js';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { request } from '../../lib/http';
import { refusalText } from '../../live';

const listSchema = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    startsAt: z.number(),
    place: z.string(),
    role: meetingRoleSchema.nullable(),
  }),
);
export type EarlierMeeting = z.output<typeof listSchema>[number];

const runs = new Set(['chair', 'presidium', 'secretary']);

export interface EarlierMeetings {
  /** null until they are here. */
  readonly meetings: readonly EarlierMeeting[] | null;
  /** Why they are not, in words. */
  readonly trouble: string;
}

export function useEarlierMeetings(): EarlierMeetings {
  const [state, setState] = useState<EarlierMeetings>({ meetings: null, trouble: '' });
  useEffect(() => {
    let left = false;
    request(listSchema, 'GET', '/api/meetings').then(
      (list) => {
        const meetings = list.filter(({ role }) => role !== null && runs.has(role));
        if (!left) setState({ meetings, trouble: '' });
      },
      (error: unknown) => {
        if (!left) setState({ meetings: null, trouble: refusalText(error) });
      },
    );
    return () => {
      left = true;
    };
  }, []);
  return state;
}
