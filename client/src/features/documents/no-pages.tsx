// In the place of the pages of a document that has none to show: why, and the file as it was handed in.
import type { Document } from '@hop/shared/documents/document.js';
import { prepareDocument } from '@hop/shared/documents/documents-commands.js';
import { FileClock, FileDown, FileX, ShieldX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAct, useCan, useScope } from '../../live';
import { Button, Empty } from '../../ui';
import styles from './document-viewer.module.css';
import { DownloadLink } from './download-link';
import { originalUrl } from './use-documents';

const icons = { pending: FileClock, none: FileDown, failed: FileX, secret: ShieldX };

export function NoPages({
  document,
  reading,
}: {
  document: Document;
  reading: keyof typeof icons;
}) {
  const { t } = useTranslation('documents');
  const { meetingId } = useScope();
  return (
    <div className={styles.middle} role="status">
      <Empty
        icon={icons[reading]}
        title={t(`noPages.${reading}.title`)}
        act={
          reading !== 'secret' && (
            <div className={styles.acts}>
              <DownloadLink url={originalUrl(meetingId ?? '', document)}>
                {t('noPages.download')}
              </DownloadLink>
              <PrepareAgain document={document} />
            </div>
          )
        }
      >
        {t(`noPages.${reading}.words`)}
      </Empty>
    </div>
  );
}

/** Only for those who may ask for it, and only where asking may help. */
export function PrepareAgain({ document }: { document: Document }) {
  const { t } = useTranslation('documents');
  const may = useCan('document.prepare');
  const { act, busy } = useAct(prepareDocument, { done: () => t('noPages.asked') });
  if (!may || (document.reading !== 'failed' && document.reading !== 'none')) return null;
  return (
    <Button
      variant="quiet"
      busy={busy}
      busyLabel={t('noPages.preparing')}
      onClick={() => void act({ documentId: document.id })}
    >
      {t('noPages.prepare')}
    </Button>
  );
}
