// document.takeBack: a file that was replaced is the current one again, as a new version. Told and reviewed like every replacement.
import { refusals } from '@hop/shared/core/refusal.js';
import { takeBackVersion } from '@hop/shared/documents/documents-commands.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { handle } from '../kernel/handler.js';
import { neededDocument } from './acts.js';
import { DocumentVersionRow } from './document.entity.js';
import { putInPlace } from './put-in-place.js';

export const takeBackVersionHandler = handle(takeBackVersion, async (work, args) => {
  const document = await neededDocument(work, args.documentId);
  work.fresh(document, args.baseVersion);
  const earlier = (await work.all(DocumentVersionRow)).find(
    (one) => one.documentId === document.id && one.versionNumber === args.versionNumber,
  );
  if (earlier === undefined) throw refusals.notFound();
  if (earlier.reading === 'secret') throw documentRefusals.stateSecret();
  return { versionNumber: await putInPlace(work, document, earlier, args.note) };
});
