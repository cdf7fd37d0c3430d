// Everybody on the list of the meeting, by given name: role, right to vote, site. Changing one: participant-form.tsx.
import type { Participant } from '@hop/shared/participants/participant.js';
import { UserPlus, Vote } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { Badge, Card, Chip, Empty, Row, RowList, SearchField } from '../../ui';
import { findPeople, standing, titledName } from './people';
import styles from './people.module.css';

type Filter = 'everybody' | 'members' | 'guests' | 'staff';
const filters: Readonly<Record<Filter, (person: Participant) => boolean>> = {
  everybody: () => true,
  members: (person) => person.votingRight,
  guests: (person) => person.role === 'guest',
  staff: ({ role }) => role === 'secretary' || role === 'siteOperator',
};

interface ParticipantTableProps {
  chosenId: string | null;
  onChoose: (participantId: string) => void;
}

export function ParticipantTable({ chosenId, onChoose }: ParticipantTableProps) {
  const { t } = useTranslation('participants');
  const people = useEntities('participant');
  const sites = new Map(useEntities('site').map((site) => [site.id, site.name]));
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState<Filter>('everybody');
  const shown = findPeople(people.filter(filters[filter]), typed);
  if (people.length === 0)
    return (
      <Empty icon={UserPlus} title={t('list.empty')}>
        {t('list.emptyWords')}
      </Empty>
    );
  return (
    <>
      <div className={styles.tools}>
        <SearchField
          label={t('list.search')}
          placeholder={t('list.searchHint')}
          value={typed}
          onChange={setTyped}
        />
        {(Object.keys(filters) as Filter[]).map((key) => (
          <Chip key={key} chosen={filter === key} onClick={() => setFilter(key)}>
            {t(`list.filter.${key}`, { count: people.filter(filters[key]).length })}
          </Chip>
        ))}
      </div>
      <p role="status" className={styles.count}>
        {t('list.shown', { shown: shown.length, total: people.length })}
      </p>
      <Card flush>
        <RowList label={t('list.label')}>
          {shown.map((person) => (
            <Row
              key={person.id}
              person={person.name}
              title={titledName(person)}
              detail={[
                standing(person),
                person.simulated && t('simulated'),
                sites.get(person.siteId ?? ''),
              ]
                .filter(Boolean)
                .join(' · ')}
              chosen={person.id === chosenId}
              onOpen={() => onChoose(person.id)}
              act={
                <span className={styles.marks}>
                  {person.votingRight && (
                    <Badge icon={Vote} tone="ok">
                      {t('list.votes')}
                    </Badge>
                  )}
                  <span>{t(`role.${person.role}`)}</span>
                </span>
              }
            />
          ))}
        </RowList>
      </Card>
      {shown.length === 0 && <p className={styles.count}>{t('list.noneFound')}</p>}
    </>
  );
}
