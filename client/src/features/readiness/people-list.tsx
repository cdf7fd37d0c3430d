// Everybody who is prepared for, those to be called first: found by a few letters, filtered to who is not ready.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matches } from '../../lib/search';
import { Card, Chip, RowList, SearchField } from '../../ui';
import type { Board, PersonRow } from './board-rows';
import { ReadyPerson } from './person-row';
import styles from './readiness.module.css';

const filters = ['notReady', 'notInvited', 'everybody', 'away'] as const;
type Filter = (typeof filters)[number];
const isIn: Readonly<Record<Filter, (row: PersonRow) => boolean>> = {
  notReady: ({ ready }) => ready.state === 'notReady',
  notInvited: ({ ready }) => ready.state === 'notInvited',
  everybody: () => true,
  away: ({ ready }) => ready.state === 'away',
};

export function PeopleList({ board: { people } }: { board: Board }) {
  const { t } = useTranslation('readiness');
  const [chosen, setFilter] = useState<Filter | null>(null);
  const uninvited = people.some(isIn.notInvited);
  // Before the invitations are out there is nobody to call.
  const filter = chosen ?? (uninvited && !people.some(isIn.notReady) ? 'notInvited' : 'notReady');
  const [typed, setTyped] = useState('');
  const shown = people
    // Whom one looks for by name is found, ready or not.
    .filter(typed === '' ? isIn[filter] : () => true)
    .filter(({ person, siteName }) =>
      matches(`${person.name} ${person.unitName} ${siteName ?? ''}`, typed),
    );
  return (
    <>
      <SearchField
        label={t('search')}
        placeholder={t('searchHint')}
        value={typed}
        onChange={setTyped}
      />
      <div className={styles.tools}>
        {filters
          .filter((key) => key !== 'notInvited' || uninvited || filter === key)
          .map((key) => (
            <Chip
              key={key}
              chosen={typed === '' && filter === key}
              onClick={() => {
                setFilter(key);
                setTyped('');
              }}
            >
              {t(`filter.${key}`, { count: people.filter(isIn[key]).length })}
            </Chip>
          ))}
      </div>
      {shown.length === 0 ? (
        <p role="status" className={styles.unit}>
          {t(typed === '' ? `none.${filter}` : 'none.found')}
        </p>
      ) : (
        <Card flush>
          <RowList label={t('peopleLabel')}>
            {shown.map((row) => (
              <ReadyPerson key={row.person.id} row={row} />
            ))}
          </RowList>
        </Card>
      )}
    </>
  );
}
