// The files of a report to be saved, each with its size and pages.
import type { ReportFile } from '@hop/shared/reports/report.js';
import { Download, FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatSize } from '../../lib/format';
import { withSlot } from '../../lib/slot';
import { useScope } from '../../live';
import { ButtonLink, Row, RowList } from '../../ui';

interface ReportFileListProps {
  reportRequestId: string;
  files: readonly ReportFile[];
}

export function ReportFileList({ reportRequestId, files }: ReportFileListProps) {
  const { t } = useTranslation('reports');
  const { meetingId } = useScope();
  const base = `/api/meetings/${encodeURIComponent(meetingId ?? '')}/reports/${reportRequestId}`;
  return (
    <RowList framed label={t('panel.files')}>
      {files.map(({ id, fileName, sizeBytes, pages }) => (
        <Row
          key={id}
          icon={FileText}
          title={fileName}
          detail={t('panel.file', { size: formatSize(sizeBytes), pages })}
          act={
            <ButtonLink
              variant="quiet"
              icon={Download}
              reloadDocument
              download
              aria-label={t('panel.downloadOf', { name: fileName })}
              to={withSlot(`${base}/files/${id}`)}
            >
              {t('panel.download')}
            </ButtonLink>
          }
        />
      ))}
    </RowList>
  );
}
