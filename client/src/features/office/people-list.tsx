// Everybody of the office in the order of given names, found by name, account or unit without tone marks. What is no longer wanted lies
// in the trash at the end.
import { restorePerson, trashPerson } from '@hop/shared/office/office-commands.js';
import type { Person } from '@hop/shared/office/office.js';
import { compareNames } from '@hop/shared/participants/names.js';
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matches } from '../../lib/search';
import { useAct, useActor, useCan, useEntities } from '../../live';
import {
  Button,
  ConfirmDialog,
  cx,
  IconButton,
  Row,
  RowList,
  SelectField,
  TextField,
  TrashFold,
} from '../../ui';
import { AccountState } from './account-state';
import { EditPerson } from './edit-person';
import styles from './office.module.css';

/** More rows than this are found by typing, or asked for. */
const SHOWN = 25;

export function PeopleList() {
  const { t } = useTranslation('office');
  const everybody = useEntities('person');
  const units = useEntities('unit').filter(({ trashed }) => !trashed);
  const unitNames = new Map(units.map(({ id, name }) => [id, name]));
  const [wanted, setWanted] = useState('');
  const [unitId, setUnitId] = useState('');
  const [pages, setPages] = useState(1);
  const [editing, setEditing] = useState<Person | null>(null);
  const [leaving, setLeaving] = useState<Person | null>(null);
  const mayEdit = useCan('person.edit');
  const me = useActor().id;
  const trash = useAct(trashPerson, { done: () => t('person.trashed', { name: leaving?.name }) });
  const unitOf = ({ unitId: of }: Person): string => unitNames.get(of ?? '') ?? '';
  const found = everybody
    .filter((person) => !person.trashed && (unitId === '' || person.unitId === unitId))
    .filter((person) =>
      matches(`${person.name} ${person.username ?? ''} ${unitOf(person)}`, wanted),
    )
    .toSorted((a, b) => compareNames(a.name, b.name));
  const shown = found.slice(0, pages * SHOWN);
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
        <SelectField
          label={t('person.ofUnit')}
          value={unitId}
          onChange={(event) => setUnitId(event.currentTarget.value)}
          data={[
            { value: '', label: t('person.allUnits') },
            ...units.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </div>
      <RowList label={t('people')}>
        {shown.map((person) => (
          <Row
            key={person.id}
            person={person.name}
            title={`${person.honorific} ${person.name}`.trim()}
            detail={[person.position, unitOf(person)].filter(Boolean).join(' · ')}
            act={
              <span className={cx(mayEdit && styles.columns)}>
                <AccountState person={person} />
                {mayEdit && (
                  <IconButton
                    icon={Pencil}
                    label={t('person.editOf', { name: person.name })}
                    onClick={() => setEditing(person)}
                  />
                )}
                {mayEdit && person.id !== me && (
                  <IconButton
                    icon={Trash2}
                    label={t('person.trashOf', { name: person.name })}
                    onClick={() => setLeaving(person)}
                  />
                )}
              </span>
            }
          />
        ))}
      </RowList>
      <p className={styles.count} role="status">
        {found.length > shown.length
          ? t('shown', { shown: shown.length, count: found.length })
          : t('found', { count: found.length })}
      </p>
      {found.length > shown.length && (
        <Button variant="quiet" onClick={() => setPages(pages + 4)}>
          {t('person.more', { count: Math.min(4 * SHOWN, found.length - shown.length) })}
        </Button>
      )}
      <TrashedPeople people={everybody.filter(({ trashed }) => trashed)} />
      {editing !== null && <EditPerson person={editing} onClose={() => setEditing(null)} />}
      <ConfirmDialog
        open={leaving !== null}
        tone="danger"
        question={t('person.trashQuestion', { name: leaving?.name })}
        consequence={t('person.trashConsequence')}
        stayLabel={t('stay')}
        actLabel={t('person.trash')}
        busy={trash.busy}
        busyLabel={t('saving')}
        onStay={() => setLeaving(null)}
        onAct={() => {
          if (leaving) void trash.act({ personId: leaving.id }).then(() => setLeaving(null));
        }}
      />
    </>
  );
}

function TrashedPeople({ people }: { people: readonly Person[] }) {
  const { t } = useTranslation('office');
  const restore = useAct(restorePerson, { done: () => t('person.restored') });
  return (
    <TrashFold
      title={t('person.trashList', { count: people.length })}
      rows={people.map(({ id, name, position }) => ({ id, title: name, detail: position }))}
      restoreLabel={t('person.restore')}
      restoreOf={(name) => t('person.restoreOf', { name })}
      onRestore={(personId) => void restore.act({ personId })}
    />
  );
}
