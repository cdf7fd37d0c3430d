// catalogueEntry.add: one more word of a catalogue.
import { addCatalogueEntry } from '@hop/shared/catalogues/catalogues-commands.js';
import { newId } from '@hop/shared/core/ids.js';
import { handle } from '../kernel/handler.js';
import { requireFreeName } from './catalogue-steps.js';
import { CatalogueEntryRow } from './catalogue.entity.js';

export const addCatalogueEntryHandler = handle(addCatalogueEntry, async (work, { kind, name }) => {
  requireFreeName(await work.staging.where(CatalogueEntryRow, 'kind', kind), name);
  const row = { id: newId(), kind, name, trashed: false };
  return { entryId: work.staging.insert(CatalogueEntryRow, row).id };
});
