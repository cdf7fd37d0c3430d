// Pictures in words, and the documents that may be shown on a display, those of the item first.
import type { SeenPicture } from '@hop/shared/displays/prepared-scene.js';
import type { Document } from '@hop/shared/documents/document.js';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';

/** "Trang 3 – Báo cáo kinh tế, xã hội" */
export function usePictureWords(): (picture: SeenPicture) => string {
  const { t } = useTranslation('displays');
  const documents = useEntities('document');
  return (picture) => {
    if (picture.kind !== 'document') return t(`scene.${picture.kind}`);
    const document = documents.find(({ id }) => id === picture.documentId);
    if (document === undefined) return t('prepare.documentGone');
    return t('prepare.page', { page: picture.page, title: document.title });
  };
}

export function useShowableDocuments(agendaItemId: string | null): readonly Document[] {
  const isOfItem = (document: Document): number =>
    Number(agendaItemId !== null && document.agendaItemId === agendaItemId);
  return useEntities('document')
    .filter(({ access, internal, pages }) => access === 'everyone' && !internal && pages > 0)
    .toSorted((one, other) => isOfItem(other) - isOfItem(one) || one.position - other.position);
}
