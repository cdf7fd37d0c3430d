// catalogueEntry.trash and catalogueEntry.restore: out of what is offered, and back. Said twice, nothing more happens.
import {
  restoreCatalogueEntry,
  trashCatalogueEntry,
} from '@hop/shared/catalogues/catalogues-commands.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { needRow } from './catalogue-steps.js';
import { CatalogueEntryRow } from './catalogue.entity.js';

async function set(work: Work, entryId: string, trashed: boolean): Promise<Record<string, never>> {
  const entry = await needRow(work, CatalogueEntryRow, entryId);
  if (entry.trashed !== trashed) work.staging.update(CatalogueEntryRow, entry, { trashed });
  return {};
}

export const trashCatalogueEntryHandler = handle(trashCatalogueEntry, (work, { entryId }) =>
  set(work, entryId, true),
);
export const restoreCatalogueEntryHandler = handle(restoreCatalogueEntry, (work, { entryId }) =>
  set(work, entryId, false),
);
