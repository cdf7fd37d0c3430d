// The notices that went out, newest first; what one act sent to several is one entry.
import { Megaphone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { Empty } from '../../ui';
import { byAct } from './by-act';
import styles from './messages.module.css';
import { SentMessage } from './sent-message';
import { SentTogether } from './sent-together';

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
        byAct(sent).map(([newest, ...more]) =>
          newest === undefined ? null : more.length === 0 ? (
            <SentMessage key={newest.id} message={newest} />
          ) : (
            // By the oldest: it stays the same while the act goes on.
            <SentTogether key={more.at(-1)?.id} messages={[newest, ...more]} />
          ),
        )
      )}
    </section>
  );
}
