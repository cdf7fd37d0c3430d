// Names to print for the hall, as PDF: tents for the tables, labels for the seats. Names stand in the order of the seats.
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { withSlot } from '../../lib/slot';
import { useCan, useScope } from '../../live';
import { ButtonLink } from '../../ui';

const forms = ['tents', 'labels'] as const;

export function CardFiles() {
  const { t } = useTranslation('seating');
  const { meetingId } = useScope();
  if (!useCan('seatingPlan.arrange') || meetingId === null) return null;
  return forms.map((form) => (
    <ButtonLink
      key={form}
      variant="quiet"
      icon={Download}
      reloadDocument
      download
      to={withSlot(`/api/meetings/${meetingId}/seat-cards?form=${form}`)}
    >
      {t(`cards.${form}`)}
    </ButtonLink>
  ));
}
