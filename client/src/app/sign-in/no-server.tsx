// On the page for signing in, while the server is out of reach: that one cannot sign in now, and the way to what this device keeps.
import { CloudOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useClosedVaults } from '../../features/offline/use-offline-vaults';
import { mayKeep } from '../../lib/vault/vault';
import { useServerAway, useSessionActions } from '../../live';
import { Button, Note } from '../../ui';

export function NoServer() {
  const { t } = useTranslation('sign-in');
  const away = useServerAway();
  const hasVaults = useClosedVaults(away && mayKeep()) !== null;
  const { lookHere } = useSessionActions();
  if (!away) return null;
  return (
    <div role="alert">
      <Note
        icon={CloudOff}
        tone="warn"
        title={t('away.title')}
        act={hasVaults && <Button onClick={lookHere}>{t('away.act')}</Button>}
      >
        {t(hasVaults ? 'away.kept' : 'away.words')}
      </Note>
    </div>
  );
}
