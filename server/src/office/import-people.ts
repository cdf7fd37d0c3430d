// people.import: a list that was checked and confirmed. Who is known is corrected, who is new is added, units are made as they are
// named; the same list again changes nothing. A part of the list is written whole or not at all.
import { foldMarks } from '@hop/shared/core/fold.js';
import { newId } from '@hop/shared/core/ids.js';
import { lastPosition } from '@hop/shared/core/ordering.js';
import { toE164 } from '@hop/shared/invitations/phone-numbers.js';
import { changesOf, type ImportPerson } from '@hop/shared/office/import-rules.js';
import { importPeople } from '@hop/shared/office/office-commands.js';
import { officeRefusals } from '@hop/shared/office/refusals.js';
import { tellUnitFolders } from '../folders/acts.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { needPerson, phoneOf, requireMayTouch } from './office-steps.js';
import { PersonRow } from './person.entity.js';
import { UnitRow } from './unit.entity.js';

export const importPeopleHandler = handle(
  importPeople,
  async (work, { rows }) => {
    const units = await unitsOf(work);
    const counts = { added: 0, changed: 0, unchanged: 0 };
    const personIds: string[] = [];
    for (const row of rows) {
      const { personId, ...described } = row;
      const said: ImportPerson = { ...described, phone: phoneOf(row.phone ?? '') };
      const unitId = unitNamed(work, units, said.unitName);
      const kept = await knownAs(work, said, personId, unitId);
      if (personIds.includes(kept?.id ?? '')) throw officeRefusals.phoneTaken({ name: row.name });
      personIds.push(
        kept ? await correct(work, kept, said, unitId, counts) : add(work, said, unitId),
      );
      if (!kept) counts.added += 1;
    }
    return { personIds, ...counts };
  },
  {
    prefetch: async (facts, _scopeId, asked) => {
      const rows = asked.flatMap(({ args }) => args.rows);
      await facts.prefetch(
        PersonRow,
        'phone',
        rows.flatMap(({ phone }) => toE164(phone ?? '') ?? []),
      );
      await facts.prefetch(
        PersonRow,
        'id',
        rows.flatMap(({ personId }) => personId ?? []),
      );
      await facts.prefetch(
        PersonRow,
        'name',
        rows.map(({ name }) => name),
      );
    },
  },
);

type Units = Map<string, UnitRow>;

/** All units, by their names without marks. */
async function unitsOf(work: Work): Promise<Units> {
  const found: Units = new Map();
  const under = async (parentId: string | null): Promise<void> => {
    for (const unit of await work.staging.where(UnitRow, 'parentId', parentId)) {
      if (!unit.trashed && !found.has(foldMarks(unit.name))) found.set(foldMarks(unit.name), unit);
      await under(unit.id);
    }
  };
  await under(null);
  return found;
}

function unitNamed(work: Work, units: Units, name: string): string | null {
  if (name === '') return null;
  const plain = foldMarks(name);
  const kept = units.get(plain);
  if (kept) return kept.id;
  const position = lastPosition([...units.values()].filter(({ parentId }) => parentId === null));
  const unit = { id: newId(), name, parentId: null, position, trashed: false };
  units.set(plain, work.staging.insert(UnitRow, unit));
  return unit.id;
}

/**
 * As it was shown; else by the telephone, which is one person's; where neither has one, by name and unit. Where only one of the
 * two has a telephone, they may be two people of one name: whoever looked at the list has said so.
 */
async function knownAs(
  work: Work,
  { phone, name }: ImportPerson,
  personId: string | null,
  unitId: string | null,
): Promise<PersonRow | undefined> {
  if (personId !== null) {
    const shown = await needPerson(work, personId);
    if (!shown.trashed) return shown;
  }
  const kept = (rows: readonly PersonRow[]): PersonRow[] => rows.filter((one) => !one.trashed);
  if (phone !== null) {
    const [same] = kept(await work.staging.where(PersonRow, 'phone', phone));
    if (same) return same;
  }
  return kept(await work.staging.where(PersonRow, 'name', name)).find(
    (one) => one.unitId === unitId && one.phone === null && phone === null,
  );
}

function add(work: Work, said: ImportPerson, unitId: string | null): string {
  const { honorific, name, position, phone, email } = said;
  return work.staging.insert(PersonRow, {
    ...{ id: newId(), honorific, name, position, unitId, phone, email },
    ...{ username: null, officeRole: 'none', disabled: false, demo: false, trashed: false },
  }).id;
}

async function correct(
  work: Work,
  kept: PersonRow,
  said: ImportPerson,
  unitId: string | null,
  counts: { changed: number; unchanged: number },
): Promise<string> {
  const moved = unitId !== null && unitId !== kept.unitId;
  const fields = changesOf(said, { ...kept, unitName: '' }).filter((one) => one !== 'unitName');
  if (fields.length === 0 && !moved) {
    counts.unchanged += 1;
    return kept.id;
  }
  requireMayTouch(work, kept);
  const corrected = Object.fromEntries(fields.map((field) => [field, said[field]]));
  work.staging.update(PersonRow, kept, { ...corrected, ...(moved ? { unitId } : {}) });
  if (moved) await tellUnitFolders(work, kept.id, [kept.unitId, unitId]);
  counts.changed += 1;
  return kept.id;
}
