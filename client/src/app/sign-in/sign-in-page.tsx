// Signing in with an account: one column, refusals in words beside the fields, the password can be looked at.
import { Eye, EyeOff, Info, UserCheck } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useLocation, useSearchParams } from 'react-router';
import { NotesWaiting } from '../../features/annotations/kept-notes';
import { useDemo } from '../../features/demo';
import { refusalText, useSession, useSessionActions } from '../../live';
import { useTitle } from '../../lib/use-title';
import { Button, Card, IconButton, Note, TextField } from '../../ui';
import { Door } from '../door';
import { nextPath, paths } from '../places';
import { NoServer } from './no-server';
import styles from './sign-in.module.css';

export function SignInPage() {
  const { t } = useTranslation('sign-in');
  const session = useSession();
  const [search] = useSearchParams();
  useTitle(t('title'));
  if (session.kind === 'signedIn') return <Navigate to={nextPath(search)} replace />;
  return (
    <Door>
      <NoServer />
      <Expired />
      <NotesWaiting />
      {nextPath(search).startsWith(paths.arrival) && (
        <Note icon={UserCheck} tone="ok" title={t('arrival.title')}>
          {t('arrival.words')}
        </Note>
      )}
      <SignInForm />
      <BackToDemo />
      <Note icon={Info} tone="ok" title={t('help.title')}>
        {t('help.words')}
      </Note>
    </Door>
  );
}

function SignInForm() {
  const { t } = useTranslation('sign-in');
  const { signIn } = useSessionActions();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (username.trim() === '' || password === '') return setRefusal(t('missing'));
    setBusy(true);
    setRefusal(null);
    try {
      await signIn(username, password);
    } catch (error) {
      setRefusal(refusalText(error));
      setBusy(false);
    }
  };

  return (
    <Card className={styles.card}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          label={t('username')}
          value={username}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          onChange={(event) => setUsername(event.currentTarget.value)}
        />
        <TextField
          label={t('password')}
          hint={t('passwordHint')}
          error={refusal ?? undefined}
          type={shown ? 'text' : 'password'}
          value={password}
          autoComplete="current-password"
          autoCapitalize="none"
          spellCheck={false}
          rightSectionWidth="var(--touch)"
          rightSection={
            <IconButton
              icon={shown ? EyeOff : Eye}
              label={t(shown ? 'hide' : 'show')}
              aria-pressed={shown}
              onClick={() => setShown(!shown)}
            />
          }
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" variant="primary" size="xl" block busy={busy} busyLabel={t('busy')}>
          {t('act')}
        </Button>
      </form>
    </Card>
  );
}

function Expired() {
  const { t } = useTranslation('sign-in');
  const state: unknown = useLocation().state;
  const expired =
    typeof state === 'object' && state !== null && 'expired' in state && state.expired === true;
  if (!expired) return null;
  return (
    <Note icon={Info} tone="warn" title={t('expired.title')}>
      {t('expired.words')}
    </Note>
  );
}

function BackToDemo() {
  const { t } = useTranslation('sign-in');
  if (useDemo()?.demo !== true) return null;
  return (
    <p className={styles.demo}>
      <Link to={paths.home}>{t('demo')}</Link>
    </p>
  );
}
