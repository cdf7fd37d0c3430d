// Whose folders somebody has: their own and that of their unit, opened or not. Only reads; whoever has left the office has none.
import type { KnownFolders } from '@hop/shared/folders/folder.js';
import { Injectable } from '@nestjs/common';
import { Facts } from '../kernel/facts.js';
import type { Identity } from '../kernel/identity.js';
import { ReadGate } from '../kernel/read-gate.js';
import { PersonRow } from '../office/person.entity.js';
import { UnitRow } from '../office/unit.entity.js';
import { FolderRow } from './folder.entity.js';
import { FolderLimits } from './folder-limits.js';

type OwnedFolder = KnownFolders['folders'][number] & { ownerId: string };

@Injectable()
export class OwnedFolders {
  constructor(
    private readonly gate: ReadGate,
    private readonly limits: FolderLimits,
  ) {}

  by(me: Identity): Promise<OwnedFolder[]> {
    if (me.kind !== 'account') return Promise.resolve([]);
    return this.gate.run(async (manager) => {
      const facts = new Facts(manager);
      const person = await facts.one(PersonRow, me.accountId);
      if (!person || person.disabled || person.trashed) return [];
      const folder = async (
        kind: OwnedFolder['kind'],
        { id: ownerId, name }: Pick<UnitRow, 'id' | 'name'>,
      ): Promise<OwnedFolder> => {
        const [known] = await facts.where(FolderRow, 'ownerId', ownerId);
        return { id: known?.id ?? null, kind, name, ownerId, limitBytes: this.limits.of(kind) };
      };
      const own = await folder('personal', person);
      const unit = person.unitId === null ? undefined : await facts.one(UnitRow, person.unitId);
      return unit && !unit.trashed ? [own, await folder('unit', unit)] : [own];
    });
  }
}
