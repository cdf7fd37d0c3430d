// A warning in a form: which meetings want the same room or people at that time. It never keeps anybody from saving.
import type { PlannedClash } from '@hop/shared/meetings/calendar.js';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatTime, formatWeekday } from '../../lib/format';
import { Note } from '../../ui';

const NAMED = 3;

const kindOf = ({
  title,
  sameRoom,
  people,
}: Pick<PlannedClash, 'title' | 'sameRoom' | 'people'>) => {
  // Of a meeting that one has no place in nothing is told but that the room is taken.
  if (title === '') return 'taken';
  if (!sameRoom) return 'people';
  return people.length === 0 ? 'room' : 'both';
};

export function PlannedClashes({ clashes }: { clashes: readonly PlannedClash[] }) {
  const { t } = useTranslation('meetings');
  return (
    <div role="status">
      {clashes.map(({ title, place, startsAt, endsAt, sameRoom, people }) => (
        <Note
          key={`${title}-${startsAt}`}
          icon={TriangleAlert}
          tone="warn"
          title={t(`clash.${kindOf({ title, sameRoom, people })}`, { title })}
        >
          {t('clash.when', {
            from: formatTime(startsAt),
            to: formatTime(endsAt),
            day: formatWeekday(startsAt),
            place,
          })}{' '}
          {people.length > 0 &&
            t('clash.who', { count: people.length, names: people.slice(0, NAMED).join(', ') })}{' '}
          {t('clash.words')}
        </Note>
      ))}
    </div>
  );
}
