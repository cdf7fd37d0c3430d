// document.markRead (the server itself): pages that people had before them, added to those of before. Another version of the file begins
// anew; a late report of an older one changes nothing, nor does one of somebody who is off the list.
import type { ArgsOf } from '@hop/shared/core/contract.js';
import { countPages, withPages } from '@hop/shared/readiness/page-ranges.js';
import { markRead } from '@hop/shared/readiness/readiness-commands.js';
import { DocumentRow } from '../documents/document.entity.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { ReadershipRow } from './readership.entity.js';

type Reading = ArgsOf<typeof markRead>['readings'][number];

export const markReadHandler = handle(markRead, async (work, { readings }) => {
  const readers = new Set<string>();
  for (const reading of readings) if (await add(work, reading)) readers.add(reading.participantId);
  return { readers: readers.size };
});

async function add(work: Work, reading: Reading): Promise<boolean> {
  const { participantId, documentId, versionNumber } = reading;
  const document = await work.staging.one(DocumentRow, documentId);
  const person = await work.staging.one(ParticipantRow, participantId);
  if (document?.meetingId !== work.meetingId || person?.meetingId !== work.meetingId) return false;
  if (document.versionNumber !== versionNumber) return false;
  const reader = await work.staging.one(ReadershipRow, participantId);
  const known = reader?.readPages[documentId];
  const before = known?.versionNumber === versionNumber ? known.ranges : [];
  const ranges = withPages(before, reading.pages, document.pages);
  if (countPages(ranges) === countPages(before)) return false;
  const readPages = { ...reader?.readPages, [documentId]: { versionNumber, ranges } };
  // Whoever reads it has opened it.
  const opened = { ...reader?.opened, [documentId]: versionNumber };
  if (reader === undefined) work.insert(ReadershipRow, { id: participantId, opened, readPages });
  else work.update(ReadershipRow, reader, { opened, readPages });
  return true;
}
