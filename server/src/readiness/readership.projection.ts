// Who sees what of openings and of how far people have read (pages are counted, which ones is told nobody):
//   readership    chair and secretary
//   myReadership  the reader
//   sighting      nobody; those who run the meeting ask for it over HTTP
import { myReadershipEntity, readershipEntity } from '@hop/shared/readiness/readership.js';
import { countPages, furthestPage } from '@hop/shared/readiness/page-ranges.js';
import { projection, UNSEEN } from '../kernel/capability.js';
import { ReadershipRow } from './readership.entity.js';

const wireOf = ({ meetingId: _, readPages, ...wire }: ReadershipRow) => ({
  ...wire,
  read: Object.fromEntries(
    Object.entries(readPages).map(([documentId, { versionNumber, ranges }]) => [
      documentId,
      { versionNumber, pages: countPages(ranges), furthest: furthestPage(ranges) },
    ]),
  ),
});

export const readershipProjections = [
  projection<ReadershipRow>({
    entity: readershipEntity,
    row: ReadershipRow,
    project: (row, audience) =>
      audience === 'staff' || audience === 'chair' ? wireOf(row) : UNSEEN,
  }),
  projection<ReadershipRow>({
    entity: myReadershipEntity,
    row: ReadershipRow,
    owner: (row) => row.id,
    project: wireOf,
  }),
];
