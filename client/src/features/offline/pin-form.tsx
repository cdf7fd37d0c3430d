// A PIN typed to open what this device keeps, or chosen for the first time. What a wrong one costs is said before it is tried.
import { CloudUpload, KeyRound, TriangleAlert } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { pinFault, MIN_PIN_DIGITS, MAX_TRIES, FEW_TRIES } from '../../lib/vault/pin';
import type { Unlocking } from '../../lib/vault/vault';
import { Button, Note, TextField } from '../../ui';
import styles from './offline.module.css';

/** What to do when the browser's store fails under a PIN: full, closed in a private window, or out of order. */
const storeFault = (error: unknown): 'full' | 'failed' =>
  error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'failed';

const digits = {
  type: 'password',
  inputMode: 'numeric',
  autoComplete: 'off',
  maxLength: 12,
} as const;

interface ChoosePinProps {
  onChosen: (pin: string) => Promise<void>;
  actLabel: string;
}

export function ChoosePin({ onChosen, actLabel }: ChoosePinProps) {
  const { t } = useTranslation('offline');
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [store, setStore] = useState<'full' | 'failed' | null>(null);
  const fault = pinFault(pin);
  const differs = pin !== again;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (fault !== null || differs) return;
    setBusy(true);
    setStore(null);
    try {
      await onChosen(pin);
    } catch (error) {
      setStore(storeFault(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <TextField
        {...digits}
        data-autofocus
        label={t('pin.new')}
        hint={t('pin.newHint', { count: MIN_PIN_DIGITS })}
        error={
          tried && fault !== null ? t(`pin.fault.${fault}`, { count: MIN_PIN_DIGITS }) : undefined
        }
        value={pin}
        onChange={(event) => setPin(event.currentTarget.value)}
      />
      <TextField
        {...digits}
        label={t('pin.again')}
        error={tried && fault === null && differs ? t('pin.differs') : undefined}
        value={again}
        onChange={(event) => setAgain(event.currentTarget.value)}
      />
      <Note icon={KeyRound} tone="warn" title={t('pin.rememberTitle')}>
        {t('pin.remember', { count: MAX_TRIES })}
      </Note>
      {store !== null && <StoreNote fault={store} />}
      <Button type="submit" variant="primary" size="lg" block busy={busy} busyLabel={t('pin.busy')}>
        {actLabel}
      </Button>
    </form>
  );
}

function StoreNote({ fault }: { fault: 'full' | 'failed' }) {
  const { t } = useTranslation('offline');
  return (
    <div role="alert">
      <Note icon={TriangleAlert} tone="lost" title={t(`pin.store.${fault}.title`)}>
        {t(`pin.store.${fault}.words`)}
      </Note>
    </div>
  );
}

interface EnterPinProps {
  onEntered: (pin: string) => Promise<Unlocking>;
  actLabel: string;
  /** Wrong ones before this form was shown. */
  wrongTries: number;
  /** How many notes lie sealed behind this PIN. */
  unsent: number;
}

export function EnterPin({ onEntered, actLabel, wrongTries, unsent }: EnterPinProps) {
  const { t } = useTranslation('offline');
  const [pin, setPin] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [store, setStore] = useState<'full' | 'failed' | null>(null);
  const [left, setLeft] = useState(MAX_TRIES - wrongTries);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setStore(null);
    setFault(null);
    try {
      const answer = await onEntered(pin);
      setPin('');
      setFault(wordsOf(answer));
      if (answer.kind === 'wrong') setLeft(answer.left);
    } catch (error) {
      setStore(storeFault(error));
    } finally {
      setBusy(false);
    }
  };
  const seconds = (ms: number): number => Math.ceil(ms / 1000);
  const wordsOf = (answer: Unlocking): string | null => {
    switch (answer.kind) {
      case 'open':
        return null;
      case 'wrong':
        return answer.waitMs === 0
          ? t('pin.wrong', { count: answer.left })
          : t('pin.wrongWait', { count: answer.left, seconds: seconds(answer.waitMs) });
      case 'wait':
        return t('pin.wait', { seconds: seconds(answer.waitMs) });
      case 'mustSignIn':
        return t(`pin.mustSignIn.${answer.why}`, { count: MAX_TRIES });
      case 'wiped':
        return answer.unsent > 0 ? t('pin.wipedUnsent', { count: answer.unsent }) : t('pin.wiped');
    }
  };
  const few = left > 0 && left <= FEW_TRIES;
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      {unsent > 0 && !few && (
        <Note icon={CloudUpload} tone="warn" title={t('unsent.title', { count: unsent })}>
          {t('unsent.words')}
        </Note>
      )}
      {few && (
        <Note icon={TriangleAlert} tone="lost" title={t('pin.fewTitle', { count: left })}>
          {t('pin.few')} {unsent > 0 && t('pin.fewUnsent', { count: unsent })}
        </Note>
      )}
      <TextField
        {...digits}
        data-autofocus
        autoFocus
        label={t('pin.label')}
        hint={few ? undefined : t('pin.hint', { count: MAX_TRIES })}
        error={fault ?? undefined}
        value={pin}
        onChange={(event) => setPin(event.currentTarget.value)}
      />
      {store !== null && <StoreNote fault={store} />}
      <Button
        type="submit"
        variant="primary"
        size="lg"
        block
        busy={busy}
        busyLabel={t('pin.busy')}
        disabled={pin.length < MIN_PIN_DIGITS}
      >
        {actLabel}
      </Button>
    </form>
  );
}
