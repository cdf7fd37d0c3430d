// The state of a consultation as a badge.
import type { Consultation } from '@hop/shared/consultations/consultation.js';
import { Circle, CircleCheck, Mails } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui';

const looks = {
  draft: { icon: Circle, tone: 'neutral' },
  open: { icon: Mails, tone: 'live' },
  closed: { icon: CircleCheck, tone: 'ok' },
} as const;

export function ConsultationBadge({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation('consultations');
  const { state } = consultation;
  return <Badge {...looks[state]}>{t(`state.${state}`)}</Badge>;
}
