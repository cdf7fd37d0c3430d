// Whether requests are taken for an item, and the three acts of whoever runs the meeting on that.
import {
  isRoundOn,
  listOf,
  plannedRegistration,
  type ListState,
  type ListSubject,
} from '@hop/shared/speaking/speaker-list.js';
import {
  closeSpeakerList,
  openSpeakerList,
  pauseSpeakerList,
} from '@hop/shared/speaking/speaking-commands.js';
import { useTranslation } from 'react-i18next';
import { useAct, useEntities } from '../../live';

export const useIsRoundOn = (agendaItemId: string | null): boolean =>
  isRoundOn(useEntities('speakerList'), agendaItemId);

export function useSpeakerList(agendaItemId: string | null, about: ListSubject) {
  const { t } = useTranslation('speaking');
  const list = listOf(useEntities('speakerList'), agendaItemId, about);
  const open = useAct(openSpeakerList, {
    done: () => t(`list.${about}.done.open`),
    chairsAct: true,
  });
  const pause = useAct(pauseSpeakerList, {
    done: () => t(`list.${about}.done.paused`),
    chairsAct: true,
  });
  const close = useAct(closeSpeakerList, {
    done: () => t(`list.${about}.done.closed`),
    chairsAct: true,
  });
  const acts = { open, paused: pause, closed: close };
  const plan = listOf(useEntities('listPlan'), agendaItemId, about);
  // A round of questions is started, whatever the plan says of asking beforehand.
  const planned = about === 'questions' && plan?.opening === 'always' ? undefined : plan;
  return {
    list,
    planned: plannedRegistration(planned),
    busy: open.busy || pause.busy || close.busy,
    set: (state: ListState) => void acts[state].act({ agendaItemId, about }),
  };
}
