// "Tải bản Word": a plain link, so that the browser shows the progress itself.
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { withSlot } from '../../lib/slot';
import { useCan, useScope } from '../../live';
import { ButtonLink } from '../../ui';

export function WordLink() {
  const { t } = useTranslation('minutes');
  const { meetingId } = useScope();
  if (!useCan('meeting.exportMinutes')) return null;
  return (
    <ButtonLink
      variant="primary"
      icon={Download}
      reloadDocument
      download
      to={withSlot(`/api/meetings/${meetingId ?? ''}/minutes.docx`)}
    >
      {t('paper.word')}
    </ButtonLink>
  );
}
