// Who has not acknowledged a notice, by name and site.
import { compareNames } from '@hop/shared/participants/names.js';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { Row, RowList } from '../../ui';

export function NotYetList({ participantIds }: { participantIds: readonly string[] }) {
  const { t } = useTranslation('messages');
  const wanted = new Set(participantIds);
  const sites = new Map(useEntities('site').map(({ id, name }) => [id, name]));
  const people = useEntities('participant')
    .filter(({ id }) => wanted.has(id))
    .toSorted((a, b) => compareNames(a.name, b.name));
  return (
    <RowList framed label={t('sent.waiting')}>
      {people.map(({ id, name, honorific, siteId }) => (
        <Row
          key={id}
          person={name}
          title={`${honorific} ${name}`.trim()}
          detail={(siteId !== null && sites.get(siteId)) || t('sent.nowhere')}
        />
      ))}
    </RowList>
  );
}
