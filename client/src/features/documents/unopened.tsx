// In the place of the pages: that the file is on its way, or why it cannot be shown and what to do.
import type { Document } from '@hop/shared/documents/document.js';
import { maySaveDocument } from '@hop/shared/documents/rights.js';
import { FileText, FileX } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActor, useScope } from '../../live';
import { Button, Empty } from '../../ui';
import styles from './document-viewer.module.css';
import { DownloadLink } from './download-link';
import { originalUrl } from './use-documents';
import type { Opening } from './use-opened-pdf';

/** A file that opens sooner needs no word. */
const SILENT_MS = 400;

export function Unopened({
  opening,
  document,
  onAgain,
}: {
  opening: Exclude<Opening, { kind: 'open' }>;
  document: Document;
  onAgain: () => void;
}) {
  const { t } = useTranslation('documents');
  const { meetingId } = useScope();
  const actor = useActor();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SILENT_MS);
    return () => clearTimeout(timer);
  }, []);
  if (opening.kind === 'opening')
    return (
      <div className={styles.middle} role="status">
        {slow && <Empty icon={FileText} title={t('opening')} />}
      </div>
    );
  // Off the network there is no use in trying again what no device keeps.
  const away = opening.why === 'unreachable' && document.keepOffDevice;
  const why = away ? 'offDevice' : opening.why;
  return (
    <div className={styles.middle} role="alert">
      <Empty
        icon={FileX}
        title={t(`failed.${why}.title`)}
        act={
          <div className={styles.acts}>
            <Button variant="primary" onClick={onAgain}>
              {t('again')}
            </Button>
            {(why === 'damaged' || why === 'password') && maySaveDocument(actor, document) && (
              <DownloadLink url={originalUrl(meetingId ?? '', document)} />
            )}
          </div>
        }
      >
        {t(`failed.${why}.words`)}
      </Empty>
    </div>
  );
}
