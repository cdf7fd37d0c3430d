// Signing out, with a question first where something on this device would be lost by it.
import { LogOut } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { unsentNotes } from '../features/annotations/notes-device';
import { mayKeep, vault } from '../lib/vault/vault';
import { usePending, useSession, useSessionActions } from '../live';
import { Button, ConfirmDialog } from '../ui';
import { paths } from './places';

/** What lies on this device: a pack, and notes not sent, sealed or in clear. */
interface Left {
  readonly pack: boolean;
  readonly sealed: number;
  readonly plain: number;
}

export function SignOut() {
  const { t } = useTranslation('app');
  const { t: offline } = useTranslation('offline');
  const session = useSession();
  const unsent = usePending();
  const { signOut } = useSessionActions();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<Left | null>(null);
  if (session.kind !== 'signedIn') return null;
  const { account } = session;
  const leave = async () => {
    setAsking(null);
    // Signed out here even when the server cannot be told.
    await signOut().catch(() => undefined);
    await navigate(paths.home);
  };
  const ask = async () => {
    const pack = mayKeep() && (await vault.of(account.id).catch(() => null)) !== null;
    const left = await unsentNotes(account.id);
    if (pack || unsent + left.sealed + left.plain > 0) setAsking({ pack, ...left });
    else await leave();
  };
  const { pack = false, sealed = 0, plain = 0 } = asking ?? {};
  const consequence = [
    pack ? offline('leave.pack') : '',
    unsent > 0 ? offline('leave.unsent', { count: unsent }) : '',
    sealed > 0 ? offline('leave.sealed', { count: sealed }) : '',
    plain > 0 ? offline('leave.plain', { count: plain }) : '',
  ];
  return (
    <>
      <Button icon={LogOut} onClick={() => void ask()}>
        {t('menu.signOut')}
      </Button>
      <ConfirmDialog
        open={asking !== null}
        question={offline('leave.question')}
        consequence={consequence.filter(Boolean).join(' ')}
        stayLabel={offline('leave.stay')}
        actLabel={offline('leave.act')}
        tone="danger"
        onStay={() => setAsking(null)}
        onAct={() => void leave()}
      />
    </>
  );
}
