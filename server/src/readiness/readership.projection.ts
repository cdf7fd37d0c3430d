// Who sees what of openings:
//   readership    chair and secretary
//   myReadership  the reader
//   sighting      nobody; those who run the meeting ask for it over HTTP
import { myReadershipEntity, readershipEntity } from '@hop/shared/readiness/readership.js';
import { projection, UNSEEN } from '../kernel/capability.js';
import { ReadershipRow } from './readership.entity.js';

const wireOf = ({ meetingId: _, ...wire }: ReadershipRow) => wire;

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
