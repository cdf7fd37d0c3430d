// In the place of the pages: that the file is on its way, or why it cannot be shown and what to do.
import { FileText, FileX } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Empty } from '../../ui';
import styles from './document-viewer.module.css';
import { DownloadLink } from './download-link';
import type { Opening } from './use-opened-pdf';

/** A file that opens sooner needs no word. */
const SILENT_MS = 400;

export function Unopened({
  opening,
  saveUrl,
  offDevice = false,
  onAgain,
}: {
  opening: Exclude<Opening, { kind: 'open' }>;
  /** Where the file itself is, for whoever may have it. */
  saveUrl: string | null;
  /** No device keeps it. */
  offDevice?: boolean;
  onAgain: () => void;
}) {
  const { t } = useTranslation('documents');
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
  const away = opening.why === 'unreachable' && offDevice;
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
            {(why === 'damaged' || why === 'password') && saveUrl !== null && (
              <DownloadLink url={saveUrl} />
            )}
          </div>
        }
      >
        {t(`failed.${why}.words`)}
      </Empty>
    </div>
  );
}
