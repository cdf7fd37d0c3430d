// Everybody of the office in the order of given names, found by name or unit; accounts can be locked and unlocked here.
import { foldMarks } from '@hop/shared/core/fold.js';
import { setPersonDisabled } from '@hop/shared/office/office-commands.js';
import type { Person } from '@hop/shared/office/office.js';
import { compareNames } from '@hop/shared/participants/names.js';
import { CircleCheck, Lock, UserRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useActor, useCan, useEntities } from '../../live';
import { Badge, Button, ConfirmDialog, Row, RowList, TextField } from '../../ui';
import styles from './office.module.css';

/** More rows than this are found by typing. */
const SHOWN = 25;

export function PeopleList() {
  const { t } = useTranslation('office');
  const people = useEntities('person');
  const units = new Map(useEntities('unit').map(({ id, name }) => [id, name]));
  const [wanted, setWanted] = useState('');
  const wordsOf = (person: Person) =>
    foldMarks([person.name, person.username, units.get(person.unitId ?? '')].join(' '));
  const found = people
    .filter((person) => wordsOf(person).includes(foldMarks(wanted)))
    .toSorted((a, b) => compareNames(a.name, b.name));
  return (
    <>
      <div className={styles.search}>
        <TextField
          label={t('find')}
          hint={t('findHint')}
          type="search"
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
      </div>
      <RowList label={t('people')}>
        {found.slice(0, SHOWN).map((person) => (
          <Row
            key={person.id}
            person={person.name}
            title={`${person.honorific} ${person.name}`.trim()}
            detail={[person.position, units.get(person.unitId ?? '')].filter(Boolean).join(' · ')}
            act={<AccountState person={person} />}
          />
        ))}
      </RowList>
      <p className={styles.count} role="status">
        {found.length > SHOWN
          ? t('shown', { shown: SHOWN, count: found.length })
          : t('found', { count: found.length })}
      </p>
    </>
  );
}

function AccountState({ person }: { person: Person }) {
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
