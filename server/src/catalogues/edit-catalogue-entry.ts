// catalogueEntry.edit: the word itself. Where it was chosen before it stays as it was.
import { editCatalogueEntry } from '@hop/shared/catalogues/catalogues-commands.js';
import { handle } from '../kernel/handler.js';
import { needRow, requireFreeName } from './catalogue-steps.js';
import { CatalogueEntryRow } from './catalogue.entity.js';

export const editCatalogueEntryHandler = handle(
  editCatalogueEntry,
  async (work, { entryId, baseVersion, name }) => {
    const entry = await needRow(work, CatalogueEntryRow, entryId);
    work.fresh(entry, baseVersion);
    const alike = await work.staging.where(CatalogueEntryRow, 'kind', entry.kind);
    requireFreeName(alike, name, entry.id);
    return { version: work.staging.update(CatalogueEntryRow, entry, { name }).version };
  },
);
