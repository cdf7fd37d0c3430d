// Phát biểu: the floor run on the chair's order, the round of questions, and who has spoken how long.
import { byPosition } from '@hop/shared/core/ordering.js';
import { ListOrdered } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CutDialog,
  FloorCard,
  InterpellationCard,
  QueueCard,
  SpeakersLists,
  useFloor,
} from '../../features/speaking';
import { useEntities, useEntity, useScope } from '../../live';
import { ButtonLink } from '../../ui';
import { paths, placeSegments } from '../places';
import { DeskSection } from './desk-section';
import { CHOSEN_ITEM } from './use-chosen-item';

export function SpeakingSection() {
  const { meetingId } = useScope();
  const { t } = useTranslation('secretary-desk');
  const meeting = useEntity('meeting', meetingId);
  const inSession = meeting?.state === 'inSession';
  const firstId = useEntities('agendaItem').toSorted(byPosition)[0]?.id;
  const itemId = meeting?.currentItemId ?? firstId;
  const agenda = `${paths.meetings}/${meetingId ?? ''}/${placeSegments.secretaryDesk}/chuong-trinh`;
  const toAgenda = itemId === undefined ? agenda : `${agenda}?${CHOSEN_ITEM}=${itemId}`;
  const floor = useFloor();
  const [cutting, setCutting] = useState(false);
  return (
    <DeskSection section="speaking">
      <p>
        {t('speakingWhere')}{' '}
        <ButtonLink variant="quiet" icon={ListOrdered} to={toAgenda}>
          {t('speakingWhereAct')}
        </ButtonLink>
      </p>
      <FloorCard inSession={inSession} onEnd={() => setCutting(true)} />
      {/* As long as its list: here the page scrolls, not the card. */}
      <div>
        <QueueCard inSession={inSession} />
      </div>
      <InterpellationCard inSession={inSession} />
      <SpeakersLists />
      {cutting && floor !== null && <CutDialog floor={floor} onDone={() => setCutting(false)} />}
    </DeskSection>
  );
}
