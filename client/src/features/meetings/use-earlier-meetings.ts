// The meetings that one runs or ran, newest first and not more than a hundred: what a new one can be made after. Asked once, when it is needed.
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { request } from '../../lib/http';
import { refusalText } from '../../live';

const pageSchema = z.object({
  meetings: z.array(
    z.object({ id: z.string(), title: z.string(), startsAt: z.number(), place: z.string() }),
  ),
});
export type EarlierMeeting = z.output<typeof pageSchema>['meetings'][number];

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
    request(pageSchema, 'GET', '/api/meetings/page?list=run&limit=100').then(
      ({ meetings }) => {
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
