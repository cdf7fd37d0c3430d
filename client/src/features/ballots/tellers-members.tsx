// Who is on the counting board: found among the people of the meeting, added by one tap, put back by another.
import { MAX_TELLERS, MIN_TELLERS } from '@hop/shared/ballots/tellers.js';
import { compareNames } from '@hop/shared/participants/names.js';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matches } from '../../lib/search';
import { useEntities } from '../../live';
import { Button, Chip, Row, RowList, SearchField } from '../../ui';
import { nameOf } from './use-tellers';
import styles from './tellers.module.css';

/** More than this nobody reads in a dialog; typing narrows the list. */
const SHOWN = 4;

interface TellersMembersProps {
  ids: readonly string[];
  onChange: (ids: string[]) => void;
}

export function TellersMembers({ ids, onChange }: TellersMembersProps) {
  const { t } = useTranslation('ballots');
  const [typed, setTyped] = useState('');
  const people = useEntities('participant');
  const members = ids.flatMap((id) => people.find((person) => person.id === id) ?? []);
  const found = people
    .filter(({ id, name, position, unitName }) => {
      return !ids.includes(id) && matches(`${name} ${position} ${unitName}`, typed);
    })
    .toSorted((one, other) => compareNames(one.name, other.name));
  const about = { min: MIN_TELLERS, max: MAX_TELLERS };
  return (
    <>
      {members.length > 0 && (
        <div
          role="group"
          aria-label={t('tellers.members', { count: members.length })}
          className={styles.members}
        >
          {members.map((person) => (
            <Chip
              key={person.id}
              chosen
              onClick={() => onChange(ids.filter((id) => id !== person.id))}
            >
              {nameOf(person)}
            </Chip>
          ))}
        </div>
      )}
      {ids.length >= MAX_TELLERS ? (
        <p>{t('tellers.full', about)}</p>
      ) : (
        <div className={styles.search}>
          <SearchField
            label={t('tellers.search')}
            placeholder={t('tellers.search')}
            value={typed}
            onChange={setTyped}
          />
          <p className={styles.hint} role="status">
            {found.length === 0 ? t('tellers.notFound') : t('tellers.searchHint', about)}
          </p>
          {found.length > 0 && (
            <RowList framed label={t('tellers.found')}>
              {found.slice(0, SHOWN).map((person) => (
                <Row
                  key={person.id}
                  title={nameOf(person)}
                  detail={[person.position, person.unitName].filter(Boolean).join(' · ')}
                  act={
                    <Button icon={UserPlus} onClick={() => onChange([...ids, person.id])}>
                      {t('tellers.add')}
                    </Button>
                  }
                />
              ))}
            </RowList>
          )}
        </div>
      )}
    </>
  );
}
