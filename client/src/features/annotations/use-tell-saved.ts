// The word after a note was written: saved once the server has it, kept on this device until then. Of a refused one the panel tells.
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../ui';
import { outcomeOf } from './note-outcome';
import { notesOutbox } from './notes-device';

export function useTellSaved(): (annotationId: string) => void {
  const { t } = useTranslation('annotations');
  return useCallback(
    (annotationId) => {
      void outcomeOf(notesOutbox, annotationId).then((outcome) => {
        if (outcome === 'saved') showToast({ tone: 'ok', title: t('saved') });
        if (outcome === 'kept') showToast({ tone: 'wait', title: t('keptHere') });
      });
    },
    [t],
  );
}
