// Where the server turns a reader away from a meeting: what this device keeps of it goes, without its PIN too. Shows nothing but that.
import { HardDrive } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayKeep, vault } from '../../lib/vault/vault';
import { useSession } from '../../live';
import { Note } from '../../ui';

export function KeptOfRefused({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('offline');
  const session = useSession();
  const accountId =
    session.kind === 'signedIn' && session.kept !== true ? session.account.id : null;
  const [wiped, setWiped] = useState(false);
  useEffect(() => {
    if (accountId === null || !mayKeep()) return;
    vault.wipePack(accountId, meetingId).then(
      (was) => was && setWiped(true),
      () => undefined,
    );
  }, [accountId, meetingId]);
  if (!wiped) return null;
  return <Note icon={HardDrive} tone="ok" title={t('over.words')} />;
}
