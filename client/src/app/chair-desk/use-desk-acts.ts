// What the chair does with the meeting as a whole: open, rest, resume, close, move on. Each ends in a notice.
import { goToAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import {
  adjournMeeting,
  closeMeeting,
  openMeeting,
  resumeMeeting,
} from '@hop/shared/meetings/meetings-commands.js';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../live';

export function useDeskActs() {
  const { t } = useTranslation('chair-desk');
  const chairsAct = true;
  const open = useAct(openMeeting, { done: () => t('done.open'), chairsAct });
  const resume = useAct(resumeMeeting, { done: () => t('done.resume'), chairsAct });
  const adjourn = useAct(adjournMeeting, { done: () => t('done.adjourn'), chairsAct });
  const close = useAct(closeMeeting, { done: () => t('done.close'), chairsAct });
  const goTo = useAct(goToAgendaItem, { done: () => t('done.goTo'), chairsAct });
  return {
    moving: goTo.busy,
    busy: open.busy || resume.busy || adjourn.busy || close.busy || goTo.busy,
    open: (confirmWithoutQuorum: boolean) => open.act({ confirmWithoutQuorum }),
    resume: () => resume.act({}),
    adjourn: (resumesAt: number | null) => adjourn.act({ resumesAt }),
    close: () => close.act({}),
    goTo: (agendaItemId: string) => goTo.act({ agendaItemId }),
  };
}

export type DeskActs = ReturnType<typeof useDeskActs>;
