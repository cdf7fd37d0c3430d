// What has been noted so far, item by item; each note can be changed or removed.
import { NotebookPen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { Card, Empty } from '../../ui';
import { NoteCard } from './note-card';
import { notesByItem } from './notes-by-item';

export function NoteList() {
  const { t } = useTranslation('minutes');
  const notes = useEntities('minuteNote');
  const groups = notesByItem(useEntities('agendaItem'), notes);
  if (notes.length === 0)
    return (
      <Empty icon={NotebookPen} title={t('note.none')}>
        {t('note.noneWords')}
      </Empty>
    );
  return groups
    .filter((group) => group.notes.length > 0)
    .map(({ item, number, notes: own }) => (
      <Card
        key={item?.id ?? 'meeting'}
        level={3}
        eyebrow={item === null ? undefined : t('item', { number })}
        title={item?.title ?? t('note.ofMeeting')}
      >
        {own.map((note) => (
          <NoteCard key={note.id} note={note} />
        ))}
      </Card>
    ));
}
