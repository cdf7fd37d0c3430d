// One line over a comparison: how many of my notes went along with the document, and how many need a look. Nothing without notes.
import { StickyNote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, Note } from '../../ui';
import { useNotes } from './use-notes';

export function PlacedNotes({
  documentId,
  onReview,
}: {
  documentId: string;
  onReview: () => void;
}) {
  const { t } = useTranslation('annotations');
  const placed = useNotes(documentId).here.filter(({ placedVersion }) => placedVersion !== null);
  const lost = placed.filter((note) => note.placed === 'lost');
  const moved = placed.length - lost.length;
  if (placed.length === 0) return null;
  const title =
    lost.length === 0
      ? t('placed.moved', { count: moved })
      : t(moved === 0 ? 'placed.lost' : 'placed.some', { moved, lost: lost.length });
  const act = lost.length > 0 && <Button onClick={onReview}>{t('placed.review')}</Button>;
  return (
    <Note icon={StickyNote} tone={lost.length > 0 ? 'warn' : 'ok'} title={title} act={act}>
      {lost.length > 0 && t('placed.words', { number: lost[0]?.placedVersion })}
    </Note>
  );
}
