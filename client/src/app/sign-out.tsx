// Signing out, with a question first where something on this device would be lost by it.
import { LogOut } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useWaitingNotes } from '../features/annotations/notes-device';
import { useSealedUnsent } from '../lib/vault/use-sealed-unsent';
import { mayKeep, vault } from '../lib/vault/vault';
import { usePending, useSession, useSessionActions } from '../live';
import { Button, ConfirmDialog } from '../ui';
import { paths } from './places';

export function SignOut() {
  const { t } = useTranslation('app');
  const { t: offline } = useTranslation('offline');
  const session = useSession();
  const unsent = usePending();
  const notes = useWaitingNotes();
  const { signOut } = useSessionActions();
  const navigate = useNavigate();
  const sealed = useSealedUnsent(session.kind === 'signedIn' ? session.account.id : null);
  const [asking, setAsking] = useState<{ pack: boolean } | null>(null);
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
    if (pack || unsent > 0 || notes + sealed > 0) setAsking({ pack });
    else await leave();
  };
  const consequence = [
    asking?.pack === true ? offline('leave.pack') : '',
    unsent > 0 ? offline('leave.unsent', { count: unsent }) : '',
    sealed > 0 || (notes > 0 && vault.open !== null)
      ? offline('leave.sealed', { count: sealed + (vault.open === null ? 0 : notes) })
      : '',
    notes > 0 && vault.open === null ? offline('leave.plain', { count: notes }) : '',
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
