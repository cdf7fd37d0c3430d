// One's own last act on the agenda, and taking it back: by a button, or by Ctrl+Z while no text is being written.
import { undoAgenda } from '@hop/shared/agenda/agenda-commands.js';
import type { AgendaAct } from '@hop/shared/agenda/agenda-act.js';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useActor, useEntities } from '../../../live';

export function useUndo(): { last: AgendaAct | undefined; busy: boolean; undo: () => void } {
  const { t } = useTranslation('agenda');
  const { participantId } = useActor();
  const last = useEntities('agendaAct').find((one) => one.participantId === participantId);
  const { act, busy } = useAct(undoAgenda, { done: () => t('undo.done') });
  const undo = (): void => {
    if (last !== undefined && !busy) void act({});
  };
  const current = useRef(undo);
  useEffect(() => {
    current.current = undo;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
      if (!isUndo || isWriting(event.target)) return;
      event.preventDefault();
      current.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return { last, busy, undo };
}

/** A field has an undo of its own. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));
