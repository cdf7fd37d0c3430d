// The first sheet of a workbook that has anything in it, read as a stream: a sheet of a million rows ends after the last one that may
// be, and a zip that swells ends where it passes its limit. Formulas give the value that was computed last.
import { officeRefusals } from '@hop/shared/office/refusals.js';
import { fillMerged, SheetReader, SharedStringsReader } from './xlsx-parts.js';
import { openZip, type Zip } from './open-zip.js';
import type { Table } from './read-table.js';
import { readTags } from './xml-tags.js';

interface Sheet {
  readonly name: string;
  readonly path: string;
}

export async function readXlsx(bytes: Buffer): Promise<Table> {
  const zip = await openZip(bytes);
  try {
    const sheets = await sheetsOf(zip);
    for (const { name, path } of sheets) {
      const reader = new SheetReader();
      await readTags(await zip.stream(path), reader);
      if (reader.cells === 0) continue;
      const strings = new SharedStringsReader(reader.stringsAsked);
      if (reader.stringsAsked.size > 0 && zip.has('xl/sharedStrings.xml'))
        await readTags(await zip.stream('xl/sharedStrings.xml'), strings);
      return { sheet: name, rows: fillMerged(reader.rows(strings.found), reader.merged) };
    }
    throw officeRefusals.notTable();
  } finally {
    zip.close();
  }
}

/** In the order of the tabs; hidden ones are left out. */
async function sheetsOf(zip: Zip): Promise<Sheet[]> {
  if (!zip.has('xl/workbook.xml')) throw officeRefusals.notTable();
  const targets = new Map<string, string>();
  if (zip.has('xl/_rels/workbook.xml.rels'))
    await readTags(await zip.stream('xl/_rels/workbook.xml.rels'), {
      open: (name, { Id = '', Target = '' }) => {
        if (name === 'Relationship') targets.set(Id, Target.replace(/^\/?(xl\/)?/, 'xl/'));
      },
    });
  const sheets: Sheet[] = [];
  await readTags(await zip.stream('xl/workbook.xml'), {
    open: (name, attributes) => {
      if (name !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
      const path = targets.get(attributes['r:id'] ?? '') ?? '';
      if (zip.has(path)) sheets.push({ name: attributes['name'] ?? '', path });
    },
  });
  return sheets;
}
