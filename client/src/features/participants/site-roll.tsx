// Roll call of one site by its operator: the people of this site only, by given name.
import { useTranslation } from 'react-i18next';
import { useEntities, useEntity, useScope } from '../../live';
import { Card, RowList } from '../../ui';
import { findPeople } from './people';
import { RollFiles } from './roll-files';
import { RollCallRow } from './roll-call-row';

export function SiteRoll({ siteId }: { siteId: string }) {
  const { t } = useTranslation('participants');
  const { meetingId } = useScope();
  const sittingId = useEntity('meeting', meetingId)?.currentSittingId ?? null;
  const people = findPeople(
    useEntities('participant').filter((person) => person.siteId === siteId),
    '',
  );
  const rows = new Map(
    useEntities('attendance')
      .filter((row) => row.sittingId === sittingId)
      .map((row) => [row.participantId, row]),
  );
  const present = people.filter((person) => rows.get(person.id)?.state === 'present').length;
  return (
    <Card
      flush
      title={t('siteRoll.title')}
      aside={<b>{t('siteRoll.present', { present, expected: people.length })}</b>}
    >
      <RowList label={t('rollCall.label')}>
        {people.map((person) => (
          <RollCallRow
            key={person.id}
            person={person}
            attendance={rows.get(person.id)}
            mode="online"
          />
        ))}
      </RowList>
      <RollFiles />
      {people.length === 0 && <p>{t('siteRoll.nobody')}</p>}
    </Card>
  );
}
