// Who is to answer a question: found among the people of the meeting without typing marks; outside a round an office in words will do.
import { positionAtUnit } from '@hop/shared/participants/position-at-unit.js';
import { compareNames } from '@hop/shared/participants/names.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matches } from '../../lib/search';
import { useActor, useEntities } from '../../live';
import { Button, Row, RowList, TextField } from '../../ui';
import { addressed, named } from './floor';

/** As many as stay in sight above the keyboard of a tablet. */
const SHOWN = 4;

export interface Addressee {
  readonly addresseeId: string | null;
  readonly addressee: string;
}
export const nobody: Addressee = { addresseeId: null, addressee: '' };

type AddresseeFieldProps = {
  value: Addressee;
  /** In a round somebody of the meeting must be named. */
  needed: boolean;
  error: string | undefined;
  onChange: (addressee: Addressee) => void;
};

export function AddresseeField({ value, needed, error, onChange }: AddresseeFieldProps) {
  const { t } = useTranslation('speaking');
  const { participantId } = useActor();
  const [words, setWords] = useState('');
  const people = useEntities('participant');
  const chosen = people.find(({ id }) => id === value.addresseeId);
  if (chosen)
    return (
      <RowList framed label={t('ask.addressee')}>
        <Row
          person={chosen.name}
          title={addressed(chosen)}
          detail={positionAtUnit(chosen.position, chosen.unitName)}
          act={<Button onClick={() => onChange(nobody)}>{t('ask.changeAddressee')}</Button>}
        />
      </RowList>
    );
  const found =
    words.trim() === ''
      ? []
      : people
          .filter(
            (person) =>
              person.id !== participantId &&
              matches(`${person.name} ${person.position} ${person.unitName}`, words),
          )
          .toSorted((one, other) => compareNames(one.name, other.name))
          .slice(0, SHOWN);
  return (
    <>
      <TextField
        label={t(needed ? 'ask.addressee' : 'ask.addresseeIfAny')}
        hint={t(needed ? 'ask.addresseeHint' : 'ask.addresseeIfAnyHint')}
        error={error}
        maxLength={200}
        value={words}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          setWords(typed);
          onChange({ addresseeId: null, addressee: needed ? '' : typed });
        }}
      />
      {found.length > 0 && (
        <RowList framed label={t('ask.addressee')}>
          {found.map((person) => (
            <Row
              key={person.id}
              person={person.name}
              title={addressed(person)}
              detail={positionAtUnit(person.position, person.unitName)}
              act={
                <Button
                  aria-label={t('ask.chooseName', { name: named(person) })}
                  onClick={() => onChange({ addresseeId: person.id, addressee: '' })}
                >
                  {t('ask.choose')}
                </Button>
              }
            />
          ))}
        </RowList>
      )}
    </>
  );
}
