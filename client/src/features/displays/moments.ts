// A moment of the meeting that displays are prepared for, and what is prepared for it, in words.
import { preparedAt } from '@hop/shared/displays/prepared-now.js';
import type { SceneMoment, SeenPicture } from '@hop/shared/displays/prepared-scene.js';
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan, useEntities, useEntity, useScope } from '../../live';
import { usePictureWords } from './use-pictures';

export interface Moment {
  readonly moment: SceneMoment;
  /** Of the moment `item`. */
  readonly agendaItemId: string | null;
}
/** Draws what a display will show; given by the place, which knows how the scenes look. */
export type Preview = (moment: Moment, picture: SeenPicture | null) => ReactNode;

export function useMayPrepare(): boolean {
  const { meetingId } = useScope();
  const state = useEntity('meeting', meetingId)?.state;
  return useCan('display.prepare') && state !== undefined && !isOver(state);
}

/** One line for all displays, and one for each that has its own; empty where nothing is prepared. */
export function usePreparedWords(): (moment: Moment) => readonly string[] {
  const { t } = useTranslation('displays');
  const prepared = useEntities('preparedScene');
  const displays = useEntities('display');
  const words = usePictureWords();
  return ({ moment, agendaItemId }) => {
    const forAll = preparedAt(prepared, moment, agendaItemId, null);
    const own = displays.flatMap(({ id, name }) => {
      const found = preparedAt(prepared, moment, agendaItemId, id);
      return found ? [t('prepare.own', { name, scene: words(found.picture) })] : [];
    });
    return forAll ? [words(forAll.picture), ...own] : own;
  };
}
