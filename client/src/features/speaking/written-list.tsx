// Texts handed in instead of speeches, whole, for those who run the meeting.
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { useEntities } from '../../live';
import { addressed } from './floor';
import styles from './written-list.module.css';
import { useItemName } from './use-items';

export function WrittenList() {
  const { t } = useTranslation('speaking');
  const participants = useEntities('participant');
  const requests = useEntities('speechRequest');
  const itemName = useItemName();
  const texts = useEntities('writtenSpeech').toSorted(
    (one, other) => other.handedInAt - one.handedInAt,
  );
  if (texts.length === 0) return <p role="status">{t('written.none')}</p>;
  return (
    <ul role="list" className={styles.list} aria-label={t('speakers.written')}>
      {texts.map(({ id, participantId, text, handedInAt }) => {
        const request = requests.find((one) => one.id === id);
        const about = [itemName(request?.agendaItemId ?? null), request?.subject ?? ''];
        return (
          <li key={id}>
            <details>
              <summary className={styles.head}>
                <strong>{addressed(participants.find((one) => one.id === participantId))}</strong>
                <span className={styles.about}>
                  {[t('written.at', { time: formatTime(handedInAt) }), ...about]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </summary>
              <p className={styles.text}>{text}</p>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
