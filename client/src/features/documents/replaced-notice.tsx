// Under the bar of a document that took another file's place: since when, what is different, and where the page went that was being
// read. It stays until its reader says so; it covers nothing and closes by nothing else.
import type { Document } from '@hop/shared/documents/document.js';
import { FileDiff } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format';
import { Banner, Button } from '../../ui';
import type { Replaced } from './use-replaced';

interface ReplacedNoticeProps {
  document: Document;
  replaced: Replaced;
  /** The page in view. */
  page: number;
  /** The reader has turned pages since the document was opened, or follows the chair: nobody is moved then. */
  settled: boolean;
  onGoTo: (page: number) => void;
  onCompare: (versionNumber: number) => void;
}

export function ReplacedNotice(props: ReplacedNoticeProps) {
  const { document, replaced, page, settled, onGoTo, onCompare } = props;
  const { t } = useTranslation('documents');
  const { earlier, page: place } = replaced;
  const target = place?.now ?? null;
  // Once, as soon as it is known where the page went that was being read: the reader stays on the same text.
  const moved = useRef(false);
  useEffect(() => {
    if (target === null || moved.current || settled) return;
    moved.current = true;
    if (target !== page) onGoTo(target);
  }, [target, page, settled, onGoTo]);
  const went = place !== null && place.now !== place.was;
  return (
    <Banner
      icon={FileDiff}
      tone="ok"
      title={t('replaced.title', {
        number: document.versionNumber,
        at: formatDateTime(document.versionAt),
      })}
      act={
        <>
          {went && target !== null && target !== page && (
            <Button onClick={() => onGoTo(target)}>{t('replaced.goTo', { page: target })}</Button>
          )}
          {earlier !== null && (
            <Button onClick={() => onCompare(earlier.versionNumber)}>
              {t('replaced.compare')}
            </Button>
          )}
          <Button variant="primary" onClick={() => replaced.know()}>
            {t('replaced.known')}
          </Button>
        </>
      }
    >
      {document.versionNote !== '' && `${document.versionNote}. `}{' '}
      {went &&
        t(target === null ? 'replaced.pageGone' : 'replaced.pageNow', {
          was: place.was,
          now: target,
        })}
    </Banner>
  );
}
