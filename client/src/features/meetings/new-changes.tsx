// What changed of time or place and this reader has not yet said to have seen: the old, the new, and the word "new".
// Seen is who has acknowledged the notice of the change. Absent when there is nothing new.
import { changeSentence } from '@hop/shared/meetings/sentences.js';
import { Sparkles } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format';
import { useEntities, useEntity, useScope } from '../../live';
import { Badge } from '../../ui';
import styles from './new-changes.module.css';

export function NewChanges() {
  const { t } = useTranslation('meetings');
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const unread = useEntities('myMessage')
    .filter(({ readAt }) => readAt === null)
    .map(({ text }) => text);
  const changes =
    meeting?.changes.filter((change) => unread.includes(changeSentence(change))) ?? [];
  if (changes.length === 0) return null;
  return (
    <ul role="list" className={styles.changes}>
      {changes.map((change) => (
        <li key={`${change.what}-${change.at}`} className={styles.change}>
          <Badge icon={Sparkles} tone="warn">
            {t('changed.new')}
          </Badge>
          <span>
            {t(`changed.${change.what}`)}{' '}
            <del>{change.what === 'place' ? change.from : formatDateTime(change.from)}</del> →{' '}
            <ins>{change.what === 'place' ? change.to : formatDateTime(change.to)}</ins>
          </span>
        </li>
      ))}
    </ul>
  );
}
