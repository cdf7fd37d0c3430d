// "Chưa gọi": those of now in their order, and apart from them those for other items.
import { useTranslation } from 'react-i18next';
import { RowList } from '../../ui';
import { useQueues } from './floor';
import { LaterRequests } from './later-requests';
import { QueueRow } from './queue-row';

export function NotCalledList() {
  const { t } = useTranslation('speaking');
  const { now, later } = useQueues();
  return (
    <>
      {now.length === 0 ? (
        <p role="status">{t('queue.none')}</p>
      ) : (
        <RowList framed label={t('speakers.notCalled')}>
          {now.map((waiting, place) => (
            <QueueRow key={waiting.request.id} waiting={waiting} place={place + 1} />
          ))}
        </RowList>
      )}
      <LaterRequests later={later} />
    </>
  );
}
