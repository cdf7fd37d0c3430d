// Where the meeting already has a file of the same bytes, as a sentence: nobody doubles a paper without knowing.
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { useNumberedItems } from './use-item-options';

export function useSameAs(): (file: { sha256: string }) => string | null {
  const { t } = useTranslation('documents');
  const documents = useEntities('document');
  const items = useNumberedItems();
  return useCallback(
    ({ sha256 }) => {
      const same = documents.find((one) => one.sha256 === sha256);
      if (same === undefined) return null;
      const item = items.find(({ id }) => id === same.agendaItemId);
      const { title } = same;
      return item === undefined
        ? t('upload.sameLoose', { title })
        : t('upload.same', { title, number: item.number, item: item.title });
    },
    [documents, items, t],
  );
}
