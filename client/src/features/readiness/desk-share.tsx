// For those who run the meeting: how many have opened a document, beside its name in the room's list.
import type { Document } from '@hop/shared/documents/document.js';
import { useCan } from '../../live';
import { OpenedShare } from './opened-share';
import { useReadership } from './use-readership';

export function DeskShare({ document }: { document: Document }) {
  return useCan('readiness.read') ? <Shares document={document} /> : null;
}

function Shares({ document }: { document: Document }) {
  return <OpenedShare document={document} {...useReadership()(document)} />;
}
