// I have asked: my place in the queue, what I asked for, and the way back.
import { withdrawRequest } from '@hop/shared/speaking/speaking-commands.js';
import { Hand } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { useAct } from '../../live';
import { Button, Icon } from '../../ui';
import { AskHead } from './ask-head';
import styles from './ask-sheet.module.css';
import type { Waiting } from './floor';

type MyRequestProps = { waiting: Waiting; place: number; count: number; onClose: () => void };

export function MyRequest({ waiting: { request }, place, count, onClose }: MyRequestProps) {
  const { t } = useTranslation('speaking');
  const { act, busy } = useAct(withdrawRequest, { done: () => t('done.withdraw') });
  const kind = t(`kind.${request.kind}`);
  return (
    <div className={styles.body}>
      <AskHead onClose={onClose}>{t('mine.title')}</AskHead>
      <div className={styles.place} role="status">
        <Icon of={Hand} size="l" />
        <p>
          <strong className={styles.placeWords}>{t('mine.place', { place, count })}</strong>
          <span className={styles.hint}>
            {t('mine.asked', { kind, time: formatTime(request.askedAt) })}
          </span>
        </p>
      </div>
      {request.subject !== '' && <p>{t('mine.subject', { subject: request.subject })}</p>}
      <p className={styles.hint}>{t('mine.kept')}</p>
      <Button size="lg" block busy={busy} onClick={() => void act({ requestId: request.id })}>
        {t('mine.withdraw')}
      </Button>
    </div>
  );
}
