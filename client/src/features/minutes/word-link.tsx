// "Tải bản Word": a plain link, so that the browser shows the progress itself. A link carries no header, so the slot
// stands in the address.
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { currentSlot } from '../../lib/slot';
import { useCan, useScope } from '../../live';
import { ButtonLink } from '../../ui';

export function WordLink() {
  const { t } = useTranslation('minutes');
  const { meetingId } = useScope();
  if (!useCan('meeting.exportMinutes')) return null;
  const slot = encodeURIComponent(currentSlot());
  return (
    <ButtonLink
      variant="primary"
      icon={Download}
      reloadDocument
      download
      to={`/api/meetings/${meetingId ?? ''}/minutes.docx?slot=${slot}`}
    >
      {t('paper.word')}
    </ButtonLink>
  );
}
