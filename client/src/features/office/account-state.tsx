// The account of somebody in the list: whether there is one, and locking it.
import { setPersonDisabled } from '@hop/shared/office/office-commands.js';
import type { Person } from '@hop/shared/office/office.js';
import { CircleCheck, Lock, UserRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useActor, useCan } from '../../live';
import { Badge, Button, ConfirmDialog } from '../../ui';
import styles from './office.module.css';

export function AccountState({ person }: { person: Person }) {
  const { t } = useTranslation('office');
  const mayLock = useCan('person.setDisabled');
  const isMe = useActor().id === person.id;
  const [asking, setAsking] = useState(false);
  const { act, busy } = useAct(setPersonDisabled, {
    done: () => t(person.disabled ? 'account.unlocked' : 'account.locked', { name: person.name }),
  });
  if (person.username === null)
    return (
      <Badge icon={UserRound} tone="neutral">
        {t('account.none')}
      </Badge>
    );
  const set = async (disabled: boolean) => {
    await act({ personId: person.id, disabled });
    setAsking(false);
  };
  return (
    <div className={styles.account}>
      <Badge icon={person.disabled ? Lock : CircleCheck} tone={person.disabled ? 'lost' : 'ok'}>
        {person.disabled ? t('account.isLocked') : person.username}
      </Badge>
      {mayLock && !isMe && (
        <Button
          busy={busy}
          onClick={() => (person.disabled ? void set(false) : setAsking(true))}
          aria-label={t(person.disabled ? 'account.unlockOf' : 'account.lockOf', {
            name: person.name,
          })}
        >
          {t(person.disabled ? 'account.unlock' : 'account.lock')}
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        tone="danger"
        question={t('account.lockQuestion', { name: person.name })}
        consequence={t('account.lockConsequence')}
        stayLabel={t('stay')}
        actLabel={t('account.lock')}
        busy={busy}
        busyLabel={t('saving')}
        onStay={() => setAsking(false)}
        onAct={() => void set(true)}
      />
    </div>
  );
}
