// Whose telephone to look at: everybody who has been sent something, newest message first, found by name.
import { foldMarks } from '@hop/shared/core/fold.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format';
import { Row, RowList, TextField } from '../../ui';
import styles from './phone.module.css';
import type { PhoneMessage } from './use-phone';

interface PhoneListProps {
  messages: readonly PhoneMessage[];
  onChoose: (participantId: string) => void;
}

export function PhoneList({ messages, onChoose }: PhoneListProps) {
  const { t } = useTranslation('demo-phone');
  const [wanted, setWanted] = useState('');
  const newest = new Map<string, PhoneMessage>();
  for (const message of messages)
    if (!newest.has(message.participantId)) newest.set(message.participantId, message);
  const found = [...newest.values()].filter(({ name, phone }) =>
    foldMarks(`${name} ${phone}`).includes(foldMarks(wanted)),
  );
  return (
    <main className={styles.choose}>
      <h1 className={styles.heading}>{t('choose')}</h1>
      <TextField
        label={t('find')}
        hint={t('findHint')}
        type="search"
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      {found.length === 0 && <p role="status">{t('nobody')}</p>}
      <RowList label={t('choose')} framed>
        {found.map(({ participantId, name, phone, at }) => (
          <Row
            key={participantId}
            person={name}
            title={name}
            detail={`${phone} · ${formatDateTime(at)}`}
            onOpen={() => onChoose(participantId)}
          />
        ))}
      </RowList>
    </main>
  );
}
