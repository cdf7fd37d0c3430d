// Carries out a move of the meeting: whichever command it needs, on the chair's order when the act is the chair's.
import {
  adjournMeeting,
  closeMeeting,
  moveMeeting,
  reopenMeeting,
  resumeMeeting,
} from '@hop/shared/meetings/meetings-commands.js';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../live';
import type { Move } from './moves';

/** Opening has a question of its own: open-dialog.tsx. Answers whether it was done. */
export function useMove(): {
  /** `resumesAt`: of a recess, epoch ms. */
  carryOut: (move: Move, reason: string, resumesAt: number | null) => Promise<boolean>;
  busy: boolean;
} {
  const { t } = useTranslation('meetings');
  const done = ({ state }: { state: string }): string => t(`now.${state}`);
  const own = useAct(moveMeeting, { done });
  const ordered = useAct(moveMeeting, { done, chairsAct: true });
  const adjourn = useAct(adjournMeeting, { done, chairsAct: true });
  const resume = useAct(resumeMeeting, { done, chairsAct: true });
  const close = useAct(closeMeeting, { done, chairsAct: true });
  const reopen = useAct(reopenMeeting, { done, chairsAct: true });

  const send = (move: Move, reason: string, resumesAt: number | null): Promise<unknown> => {
    const { to } = move;
    if (to !== undefined)
      return (move.own ? own : ordered).act(move.reason ? { to, reason } : { to });
    if (move.key === 'adjourn') return adjourn.act({ resumesAt });
    if (move.key === 'resume') return resume.act({});
    if (move.key === 'reopen') return reopen.act({ reason });
    return close.act({});
  };
  return {
    carryOut: async (move, reason, resumesAt) => (await send(move, reason, resumesAt)) !== null,
    busy: [own, ordered, adjourn, resume, close, reopen].some((act) => act.busy),
  };
}
