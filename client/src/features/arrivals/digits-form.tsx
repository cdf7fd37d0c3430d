// Six digits typed by somebody signed in: exchanged and checked in at one press. A wrong code stays in the field.
import { checkInByCode } from '@hop/shared/arrivals/arrivals-commands.js';
import { arrivalCodePattern } from '@hop/shared/arrivals/arrival.js';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { refusalText, useCommand, useScope } from '../../live';
import { Button, showToast, TextField } from '../../ui';
import styles from './arrivals.module.css';
import { exchangeDigits } from './ticket';

export function DigitsForm({ onDone }: { onDone?: () => void }) {
  const { t } = useTranslation('arrivals');
  const { meetingId } = useScope();
  const { send } = useCommand(checkInByCode);
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const code = typed.replace(/\D/g, '');
    if (meetingId === null || !arrivalCodePattern.test(code)) return setRefusal(t('enter.needSix'));
    setBusy(true);
    setRefusal(null);
    try {
      const { ticket, siteName } = await exchangeDigits(meetingId, code);
      const { checkedInAt } = await send({ ticket });
      const place = siteName ?? t('enter.hall');
      showToast({ tone: 'ok', title: t('enter.done', { time: formatTime(checkedInAt), place }) });
      onDone?.();
    } catch (error) {
      setRefusal(refusalText(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('enter.label')}
        hint={t('enter.hint')}
        error={refusal ?? undefined}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" variant="primary" size="xl" busy={busy} busyLabel={t('enter.busy')}>
        {t('enter.act')}
      </Button>
    </form>
  );
}
