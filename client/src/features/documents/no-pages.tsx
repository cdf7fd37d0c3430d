// A document that has no pages to show: why, the file as it was handed in for who may save it, and for the secretary the way out.
import { hasNoPages, type Document } from '@hop/shared/documents/document.js';
import { prepareDocument } from '@hop/shared/documents/documents-commands.js';
import { maySaveDocument } from '@hop/shared/documents/rights.js';
import { FileClock, FileDown, FileX, ShieldX } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useActor, useCan, useScope } from '../../live';
import { Button, Empty, Note, showToast } from '../../ui';
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
  const maySave = maySaveDocument(useActor(), document);
  return (
    <div className={styles.middle} role="status">
      <Empty
        icon={icons[reading]}
        title={t(`noPages.${reading}.title`)}
        act={
          reading !== 'secret' && (
            <div className={styles.acts}>
              {maySave && (
                <DownloadLink url={originalUrl(meetingId ?? '', document)}>
                  {t('noPages.download')}
                </DownloadLink>
              )}
              <PrepareAgain document={document} />
            </div>
          )
        }
      >
        {t(
          maySave || reading === 'secret' ? `noPages.${reading}.words` : `noPages.${reading}.kept`,
        )}
      </Empty>
    </div>
  );
}

/** Only for those who may ask for it, and only where asking may help. What becomes of it the document itself says. */
function PrepareAgain({ document }: { document: Document }) {
  const { t } = useTranslation('documents');
  const may = useCan('document.prepare');
  const { act, busy } = useAct(prepareDocument, { done: () => null });
  if (!may || !hasNoPages(document)) return null;
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

/** For those who prepare the meeting: why nobody can read it, and the way out. */
export function WhyNoPages({ document }: { document: Document }) {
  const { t } = useTranslation('documents');
  const may = useCan('document.prepare');
  const lacks = hasNoPages(document);
  const isPending = document.reading === 'pending';
  const wasPending = useRef(isPending);
  useEffect(() => {
    if (may && wasPending.current && lacks)
      showToast({ tone: 'no', title: t('noPages.stillNone'), detail: t('noPages.mend') });
    wasPending.current = isPending;
  }, [may, lacks, isPending, t]);
  if (!may || !lacks) return null;
  return (
    <Note
      icon={FileX}
      tone="warn"
      title={t(document.reading === 'none' ? 'noPages.why' : 'noPages.whyFailed')}
      act={<PrepareAgain document={document} />}
    >
      {t('noPages.mend')} {t(document.recall ? 'noPages.nobody' : 'noPages.onlySaved')}
    </Note>
  );
}
