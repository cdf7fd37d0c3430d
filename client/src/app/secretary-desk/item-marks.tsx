// How many documents and motions an item has, and that a report has none yet.
import { Paperclip, TriangleAlert, Vote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEntities, useEntity } from '../../live';
import { Badge, Icon, VisuallyHidden } from '../../ui';
import { useLackingDocuments } from './use-lacking-documents';

export function ItemMarks({ itemId }: { itemId: string }) {
  const { t } = useTranslation('secretary-desk');
  const item = useEntity('agendaItem', itemId);
  const isLacking = useLackingDocuments().has(itemId);
  const documents = useEntities('document').filter((one) => one.agendaItemId === itemId).length;
  const ballots = useEntities('ballot').filter((one) => one.agendaItemId === itemId).length;
  if (item === undefined) return null;
  return (
    <>
      {isLacking && (
        <Badge tone="warn" icon={TriangleAlert}>
          {t('marks.missing')}
        </Badge>
      )}
      {documents > 0 && (
        <span title={t('marks.documents', { count: documents })}>
          <Icon of={Paperclip} size="xs" /> {documents}
          <VisuallyHidden>{t('marks.documents', { count: documents })}</VisuallyHidden>
        </span>
      )}
      {ballots > 0 && (
        <span title={t('marks.ballots', { count: ballots })}>
          <Icon of={Vote} size="xs" /> {ballots}
          <VisuallyHidden>{t('marks.ballots', { count: ballots })}</VisuallyHidden>
        </span>
      )}
    </>
  );
}
