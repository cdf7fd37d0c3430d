// The meetings that can be read on this device without a network.
import { PROTOCOL_VERSION } from '@hop/shared/core/protocol.js';
import { CalendarX } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime, formatSize } from '../../lib/format';
import type { PackAbout } from '../../lib/vault/open-vault';
import { vault } from '../../lib/vault/vault';
import { ButtonLink, Card, Empty } from '../../ui';
import styles from './offline.module.css';

export function KeptMeetings({ roomPath }: { roomPath: (meetingId: string) => string }) {
  const { t } = useTranslation('offline');
  const [packs, setPacks] = useState<readonly PackAbout[] | null>(null);
  useEffect(() => {
    let current = true;
    const look = () =>
      void (vault.open?.packs() ?? Promise.resolve([])).then(
        (found) => {
          if (current) setPacks(found);
        },
        () => undefined,
      );
    look();
    const off = vault.onChange(look);
    return () => {
      current = false;
      off();
    };
  }, []);
  if (packs === null) return null;
  if (packs.length === 0)
    return (
      <Empty icon={CalendarX} title={t('meetings.none')}>
        {t('meetings.noneWords')}
      </Empty>
    );
  return (
    <Card flush>
      <ul role="list">
        {packs.map((pack) => (
          <li key={pack.meetingId} className={styles.row}>
            <div className={styles.words}>
              <h2 className={styles.title}>{pack.title}</h2>
              <p className={styles.detail}>
                {[formatDateTime(pack.startsAt), pack.place].filter(Boolean).join(' · ')}
              </p>
              <p className={styles.detail}>
                {[
                  pack.fullAt === null
                    ? t('partial.title')
                    : t('count', { count: pack.documents, size: formatSize(pack.bytes) }),
                  t('until', { time: formatDateTime(pack.notAfter) }),
                ].join(' · ')}
              </p>
            </div>
            {pack.protocol === PROTOCOL_VERSION ? (
              <ButtonLink variant="primary" to={roomPath(pack.meetingId)}>
                {t('meetings.open')}
              </ButtonLink>
            ) : (
              <p className={styles.detail}>{t('meetings.older')}</p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
