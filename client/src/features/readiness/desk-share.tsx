// For those who run the meeting, in the room's list: how many have opened a document, and who has read how far.
import type { Document } from '@hop/shared/documents/document.js';
import { isHeldBack } from '@hop/shared/documents/rights.js';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../live';
import { OpenedShare } from './opened-share';
import { ReadDialog } from './read-dialog';
import { useReadership } from './use-readership';

export function DeskShare({ document }: { document: Document }) {
  return useCan('readiness.read') ? <Share document={document} /> : null;
}

function Share({ document }: { document: Document }) {
  return <OpenedShare document={document} {...useReadership()(document)} />;
}

export function DeskReaders({ document }: { document: Document }) {
  return useCan('readiness.read') && !isHeldBack(document) ? <Readers document={document} /> : null;
}

function Readers({ document }: { document: Document }) {
  const { t } = useTranslation('readiness');
  const title = t('receipt.ofDocument', { title: document.title });
  const { lines } = useReadership()(document);
  return <ReadDialog square label={title} title={title} lines={lines()} />;
}
