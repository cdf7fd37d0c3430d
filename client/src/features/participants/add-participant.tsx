// Adds people from the list of the office. The list lives in the office's scope, the adding in the meeting's, so the
// picker only picks.
import { compareNames } from '@hop/shared/participants/names.js';
import { addParticipant } from '@hop/shared/participants/participants-commands.js';
import type { Person } from '@hop/shared/office/office.js';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matches } from '../../lib/search';
import { OfficeProvider, refusalText, useAct, useEntities } from '../../live';
import { Button, Row, RowList, SearchField } from '../../ui';
import { PlaceFields, type PlaceValues } from './place-fields';
import { titledName } from './people';
import styles from './people.module.css';

/** More than this nobody reads; typing narrows the list. */
const SHOWN = 40;

export function AddParticipant() {
  const { t } = useTranslation('participants');
  const [place, setPlace] = useState<PlaceValues>({
    role: 'delegate',
    votingRight: false,
    voteWeight: 1,
    siteId: null,
    seat: null,
  });
  const { act, busy } = useAct(addParticipant, { done: () => t('add.done') });
  return (
    <div className={styles.form}>
      <p className={styles.count}>{t('add.words')}</p>
      <PlaceFields values={place} onChange={(fields) => setPlace({ ...place, ...fields })} />
      <OfficeProvider
        fallback={<p role="status">{t('add.loading')}</p>}
        refused={(refusal) => <p role="alert">{refusalText(refusal)}</p>}
      >
        <PersonPicker
          busy={busy}
          onPick={(person) => void act({ personId: person.id, ...place })}
        />
      </OfficeProvider>
    </div>
  );
}

function PersonPicker({ busy, onPick }: { busy: boolean; onPick: (person: Person) => void }) {
  const { t } = useTranslation('participants');
  const [typed, setTyped] = useState('');
  const units = new Map(useEntities('unit').map((unit) => [unit.id, unit.name]));
  const found = useEntities('person')
    .filter((person) => !person.disabled && !person.trashed)
    .filter(({ name, position, unitId }) =>
      matches(`${name} ${position} ${units.get(unitId ?? '') ?? ''}`, typed),
    )
    .sort((one, other) => compareNames(one.name, other.name));
  return (
    <>
      <SearchField
        label={t('add.search')}
        placeholder={t('list.searchHint')}
        value={typed}
        onChange={setTyped}
      />
      <p role="status" className={styles.count}>
        {t('add.found', { shown: Math.min(found.length, SHOWN), total: found.length })}
      </p>
      <RowList framed label={t('add.label')}>
        {found.slice(0, SHOWN).map((person) => (
          <Row
            key={person.id}
            title={titledName(person)}
            detail={[person.position, units.get(person.unitId ?? '')].filter(Boolean).join(' · ')}
            act={
              <Button icon={UserPlus} disabled={busy} onClick={() => onPick(person)}>
                {t('add.act')}
              </Button>
            }
          />
        ))}
      </RowList>
    </>
  );
}
