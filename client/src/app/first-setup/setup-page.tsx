// The very first page of a new server: the one-time code makes the first administrator, who is then signed in.
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate } from 'react-router';
import { call } from '../../lib/http';
import { useTitle } from '../../lib/use-title';
import { refusalText, useSessionActions } from '../../live';
import { Button, Card, TextField } from '../../ui';
import { Door } from '../door';
import { paths } from '../places';
import { useSetupNeeded } from '../use-setup-needed';
import { Waiting } from '../waiting';
import styles from '../sign-in/sign-in.module.css';
import { faultsOf, type SetupFaults } from './setup-faults';

const empty = { code: '', name: '', username: '', password: '' };

export function SetupPage() {
  const { t } = useTranslation('first-setup');
  const needed = useSetupNeeded();
  useTitle(t('title'));
  if (needed === null) return <Waiting />;
  return needed ? <SetupForm /> : <Navigate to={paths.signIn} replace />;
}

function SetupForm() {
  const { t } = useTranslation('first-setup');
  const { sessionBegun } = useSessionActions();
  const navigate = useNavigate();
  const [values, setValues] = useState(empty);
  const [faults, setFaults] = useState<SetupFaults>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = faultsOf(values);
    setFaults(found);
    setRefusal(null);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    try {
      const body = { ...values, code: values.code.trim(), name: values.name.trim() };
      await call('POST', '/api/setup', { body });
      await sessionBegun();
      await navigate(paths.administration, { replace: true });
    } catch (error) {
      setRefusal(refusalText(error));
      setBusy(false);
    }
  };
  const field = (key: keyof typeof empty) => ({
    label: t(`${key}.label`),
    hint: t(`${key}.hint`),
    error: faults[key] === undefined ? undefined : t(`${key}.fault`),
    value: values[key],
    onChange: (event: { currentTarget: { value: string } }) =>
      setValues({ ...values, [key]: event.currentTarget.value }),
  });

  return (
    <Door>
      <Card title={t('title')} className={styles.card}>
        <p>{t('lead')}</p>
        <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
          <TextField {...field('code')} autoComplete="one-time-code" spellCheck={false} autoFocus />
          <TextField {...field('name')} autoComplete="name" />
          <TextField
            {...field('username')}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
          />
          <TextField {...field('password')} type="password" autoComplete="new-password" />
          {refusal !== null && <p role="alert">{refusal}</p>}
          <Button type="submit" variant="primary" size="xl" block busy={busy} busyLabel={t('busy')}>
            {t('act')}
          </Button>
        </form>
      </Card>
    </Door>
  );
}
