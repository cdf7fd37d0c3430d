// The hall over the desk: a tap on a seat says who it is, one more gives the floor.
import type { Participant } from '@hop/shared/participants/participant.js';
import { useTranslation } from 'react-i18next';
import { SeatMap } from '../../features/seating';
import { named, useCall } from '../../features/speaking';
import { useEntity, useScope } from '../../live';
import { Button, Dialog } from '../../ui';

export function SeatsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('chair-desk');
  const { meetingId } = useScope();
  const inSession = useEntity('meeting', meetingId)?.state === 'inSession';
  const { call, busy, dialog } = useCall();
  const callButton = (person: Participant) => (
    <Button
      disabled={!inSession || busy}
      aria-label={t('seats.callName', { name: named(person) })}
      onClick={() => call({ name: named(person), to: { participantId: person.id } })}
    >
      {t('seats.call')}
    </Button>
  );
  return (
    <Dialog
      open
      wide
      title={t('seats.title')}
      onClose={onClose}
      acts={<Button onClick={onClose}>{t('seats.close')}</Button>}
    >
      <SeatMap acts={callButton} />
      {dialog}
    </Dialog>
  );
}
