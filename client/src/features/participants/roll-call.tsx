// Roll call at the secretary's desk: the quorum in one sentence, presence per site, and each person with one tap.
import { rollCall } from '@hop/shared/participants/roll-call.js';
import { CalendarClock } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format';
import { useConnectedIds, useEntities, useEntity, useRoll, useScope } from '../../live';
import { Card, Chip, Note, RowList, SearchField } from '../../ui';
import { findPeople } from './people';
import { QuorumCard } from './quorum-card';
import { RollCallFigures } from './roll-call-figures';
import { RollCallRow } from './roll-call-row';
import { RollCallSites } from './roll-call-sites';
import styles from './people.module.css';

const filters = [
  ...(['notYet', 'present', 'substituted', 'excused', 'absent', 'everybody'] as const),
] as const;
type Filter = (typeof filters)[number];

export function RollCallBoard() {
  const { t } = useTranslation('participants');
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const people = useEntities('participant');
  const sittingId = meeting?.currentSittingId ?? '';
  const attendance = useEntities('attendance').filter((row) => row.sittingId === sittingId);
  const connected = useConnectedIds();
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState<Filter>('everybody');
  const [siteId, setSiteId] = useState<string | null>(null);
  const roll = useRoll();
  if (meeting === undefined) return null;

  const rows = new Map(attendance.map((row) => [row.participantId, row]));
  const counted = rollCall(people, attendance, sittingId);
  const isIn = (id: string, wanted: Filter): boolean => {
    const state = rows.get(id)?.state ?? 'awaited';
    if (wanted === 'everybody') return true;
    return wanted === 'notYet' ? state === 'awaited' || state === 'left' : state === wanted;
  };
  const here = people.filter((person) => siteId === null || person.siteId === siteId);
  const shown = findPeople(
    here.filter((person) => isIn(person.id, filter)),
    typed,
  );
  return (
    <>
      <Card>
        <QuorumCard />
        <RollCallFigures count={siteId === null ? counted.total : counted.sites.get(siteId)} />
      </Card>
      {roll !== null && roll.opensAt !== null && (
        <Note
          icon={CalendarClock}
          tone="ok"
          title={t('rollCall.opensAt', { time: formatDateTime(roll.opensAt) })}
        />
      )}
      <RollCallSites counts={counted.sites} chosenId={siteId} onChoose={setSiteId} />
      <div className={styles.tools}>
        <SearchField
          label={t('list.search')}
          placeholder={t('list.searchHint')}
          value={typed}
          onChange={setTyped}
        />
        {filters.map((key) => (
          <Chip key={key} chosen={filter === key} onClick={() => setFilter(key)}>
            {t(`rollCall.filter.${key}`, { count: here.filter(({ id }) => isIn(id, key)).length })}
          </Chip>
        ))}
      </div>
      <Card flush>
        <RowList label={t('rollCall.label')}>
          {shown.map((person) => (
            <RollCallRow
              key={person.id}
              person={person}
              attendance={rows.get(person.id)}
              isLost={connected?.has(person.id) === false}
              mayArrive={roll?.opensAt === null}
            />
          ))}
        </RowList>
      </Card>
      {shown.length === 0 && (
        <p role="status" className={styles.count}>
          {t('list.noneFound')}
        </p>
      )}
    </>
  );
}
