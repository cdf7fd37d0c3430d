// "Đã gọi": every turn that was given, newest first, with the time it used.
import { usedInSpeechMs } from '@hop/shared/speaking/speaking-time.js';
import { useTranslation } from 'react-i18next';
import { formatDuration, formatTime } from '../../lib/format';
import { useEntities, useServerNow } from '../../live';
import { Row, RowList } from '../../ui';
import { addressed } from './floor';
import { useItemName } from './use-items';

const EVERY_MS = 1_000;

export function CalledList() {
  const { t } = useTranslation('speaking');
  const now = useServerNow(EVERY_MS);
  const participants = useEntities('participant');
  const itemName = useItemName();
  const speeches = useEntities('speech').toSorted((one, other) => other.startedAt - one.startedAt);
  if (speeches.length === 0) return <p role="status">{t('speakers.noneCalled')}</p>;
  return (
    <RowList framed label={t('speakers.called')}>
      {speeches.map((speech) => {
        const person = participants.find(({ id }) => id === speech.participantId);
        return (
          <Row
            key={speech.id}
            person={person?.name ?? ''}
            title={addressed(person)}
            detail={[
              formatTime(speech.startedAt),
              t('floor.other', { kind: t(`kind.${speech.kind}`), turn: speech.turn }),
              itemName(speech.agendaItemId),
            ]
              .filter(Boolean)
              .join(' · ')}
            act={<strong>{formatDuration(usedInSpeechMs(speech, now) / 1000)}</strong>}
          />
        );
      })}
    </RowList>
  );
}
