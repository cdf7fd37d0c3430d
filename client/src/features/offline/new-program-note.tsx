// A newer program is here. It never takes over by itself: this offers it where nobody is in a meeting, and it waits for open votes and
// unsent work of every tab.
import { RefreshCw } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { followShell, newShellWaits, onShellChange, takeNewShell } from '../../lib/shell-worker';
import { Banner, Button } from '../../ui';

export function NewProgramNote() {
  const { t } = useTranslation('offline');
  const waits = useSyncExternalStore(onShellChange, newShellWaits);
  const [busyElsewhere, setBusyElsewhere] = useState(false);
  useEffect(() => void followShell(), []);
  if (!waits) return null;
  const take = async () => setBusyElsewhere(!(await takeNewShell()));
  return (
    <Banner
      icon={RefreshCw}
      tone="ok"
      title={t('newProgram.title')}
      act={<Button onClick={() => void take()}>{t('newProgram.act')}</Button>}
    >
      {t(busyElsewhere ? 'newProgram.busy' : 'newProgram.words')}
    </Banner>
  );
}
