// All consultations of the meeting at the secretary's desk: drafts, open ones with their deadline, and closed ones with their result.
import type { Consultation } from '@hop/shared/consultations/consultation.js';
import { byPosition } from '@hop/shared/core/ordering.js';
import { Mails } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { Card, Empty, Row, RowList } from '../../ui';
import { ConsultationBadge } from './consultation-badge';
import { resultOf } from './consultation-words';
import { useDueWords } from './use-due-words';

interface ConsultationListProps {
  chosenId: string | null;
  onChoose: (consultationId: string) => void;
}

export function ConsultationList({ chosenId, onChoose }: ConsultationListProps) {
  const { t } = useTranslation('consultations');
  const consultations = useEntities('consultation').toSorted(byPosition);
  const dueWords = useDueWords();
  const detail = (consultation: Consultation): string => {
    const { until, left } = dueWords(consultation);
    const { answered, participantIds } = consultation;
    const progress = t('progress', { answered, asked: participantIds.length });
    if (consultation.state === 'open') return [progress, left, until].filter(Boolean).join(' · ');
    return resultOf(consultation) ?? until;
  };
  if (consultations.length === 0)
    return (
      <Empty icon={Mails} title={t('list.none')}>
        {t('list.noneWords')}
      </Empty>
    );
  return (
    <Card flush>
      <RowList label={t('list.label')}>
        {consultations.map((consultation) => (
          <Row
            key={consultation.id}
            title={consultation.question}
            detail={detail(consultation)}
            chosen={consultation.id === chosenId}
            onOpen={() => onChoose(consultation.id)}
            act={<ConsultationBadge consultation={consultation} />}
          />
        ))}
      </RowList>
    </Card>
  );
}
