// The words that an absence or a substitute needs.
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, TextAreaField } from '../../ui';
import type { PossibleAnswer } from './answer-calls';
import styles from './answer-choices.module.css';

const LONGEST = 500;

interface ReasonFormProps {
  answer: PossibleAnswer;
  busy: boolean;
  onSend: (reason: string) => void;
  onStay: () => void;
}

export function ReasonForm({ answer, busy, onSend, onStay }: ReasonFormProps) {
  const { t } = useTranslation('answer-page');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return setMissing(true);
    onSend(reason.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextAreaField
        label={t(`reason.${answer}`)}
        hint={t(`reasonHint.${answer}`)}
        error={missing && reason.trim() === '' ? t(`reasonMissing.${answer}`) : undefined}
        value={reason}
        maxLength={LONGEST}
        autoFocus
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={styles.acts}>
        <Button onClick={onStay}>{t('stay')}</Button>
        <Button type="submit" variant="primary" busy={busy} busyLabel={t('sending')}>
          {t(`send.${answer}`)}
        </Button>
      </div>
    </form>
  );
}
