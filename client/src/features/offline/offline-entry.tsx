// The way in while the server cannot be reached: the PIN of what this device keeps. No name stands here, for none can be read
// before the PIN; of several vaults one finds one's own by the time it was made.
import { Info } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format';
import { MAX_TRIES } from '../../lib/vault/pin';
import { vault, type ClosedVault, type Unlocking } from '../../lib/vault/vault';
import { useSessionActions } from '../../live';
import { officeRoleSchema } from '@hop/shared/policy/actor.js';
import { Card, Note, Segmented } from '../../ui';
import styles from './offline.module.css';
import { EnterPin } from './pin-form';

interface OfflineEntryProps {
  vaults: readonly ClosedVault[];
  onOpened: () => Promise<void>;
}

export function OfflineEntry({ vaults, onOpened }: OfflineEntryProps) {
  const { t } = useTranslation('offline');
  const { enterKept } = useSessionActions();
  const [chosen, setChosen] = useState<string | null>(null);
  const one = vaults.find(({ id }) => id === chosen) ?? vaults[0];
  if (one === undefined) return null;
  const enter = async (pin: string): Promise<Unlocking> => {
    const answer = await vault.unlock(one.id, pin);
    if (answer.kind !== 'open') return answer;
    const { id, name, officeRole } = answer.owner;
    await onOpened();
    enterKept({ id, name, officeRole: officeRoleSchema.catch('none').parse(officeRole) });
    return answer;
  };
  return (
    <div className={styles.door}>
      <Note icon={Info} tone="warn" title={t('entry.title')}>
        {t('entry.words')}
      </Note>
      <Card>
        <div className={styles.form}>
          {vaults.length > 1 && (
            <Segmented
              label={t('entry.which')}
              value={one.id}
              options={vaults.map(({ id, madeAt }) => ({
                value: id,
                label: formatDateTime(madeAt),
              }))}
              onChange={setChosen}
            />
          )}
          {one.mustSignIn !== false ? (
            <p role="alert">
              {one.unsent > 0 && t('unsent.title', { count: one.unsent })}{' '}
              {t(`pin.mustSignIn.${one.mustSignIn}`, { count: MAX_TRIES })}
            </p>
          ) : (
            <EnterPin
              key={one.id}
              actLabel={t('entry.act')}
              wrongTries={one.wrongTries}
              unsent={one.unsent}
              onEntered={enter}
            />
          )}
        </div>
      </Card>
    </div>
  );
}
