// The notices that went out, newest first.
import { Megaphone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { Empty } from '../../ui';
import styles from './messages.module.css';
import { SentMessage } from './sent-message';

export function SentList() {
  const { t } = useTranslation('messages');
  const sent = useEntities('message')
    .filter(({ audience }) => audience !== 'staff')
    .toSorted((a, b) => b.sentAt - a.sentAt);
  return (
    <section className={styles.part} aria-label={t('sent.title')}>
      <h3 className={styles.subtitle}>{t('sent.title')}</h3>
      {sent.length === 0 ? (
        <Empty icon={Megaphone} title={t('sent.none')}>
          {t('sent.noneWords')}
        </Empty>
      ) : (
        sent.map((message) => <SentMessage key={message.id} message={message} />)
      )}
    </section>
  );
}
