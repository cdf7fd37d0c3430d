// The folders of whoever asks, and the bytes of a file in one: what one has no place in is answered like what does not exist.
import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { folderScope } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import type { MyFolder, MyFolders } from '@hop/shared/folders/folder.js';
import { openFolder } from '@hop/shared/folders/folders-commands.js';
import type { FastifyReply } from 'fastify';
import { FileStore, handOut } from '../documents/acts.js';
import { WhoAmI } from '../identity/identity.guard.js';
import { CommandBus } from '../kernel/command-bus.js';
import { Facts } from '../kernel/facts.js';
import type { Identity } from '../kernel/identity.js';
import { ReadGate } from '../kernel/read-gate.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import { PersonRow } from '../office/person.entity.js';
import { UnitRow } from '../office/unit.entity.js';
import { FolderFileRow, FolderRow } from './folder.entity.js';

interface Owner extends Omit<MyFolder, 'id'> {
  ownerId: string;
  /** null: nobody has asked for it before. */
  folderId: string | null;
}

@ApiTags('folders')
@Controller('api/folders')
export class FoldersController {
  constructor(
    private readonly gate: ReadGate,
    private readonly reads: ScopeReads,
    private readonly bus: CommandBus,
    private readonly files: FileStore,
  ) {}

  @Get()
  async mine(@WhoAmI() me: Identity): Promise<MyFolders> {
    const folders: MyFolder[] = [];
    for (const { kind, ownerId, name, folderId } of await this.owners(me)) {
      const id =
        folderId ?? (await this.bus.asSystem(openFolder, 'office', { kind, ownerId })).folderId;
      folders.push({ id, kind, name });
    }
    return { folders };
  }

  /** To be read; with `original=1` as it was put in, to be saved. What lies in the trash is not read. */
  @Get(':id/files/:fileId/file')
  async file(
    @WhoAmI() me: Identity,
    @Param('id') folderId: string,
    @Param('fileId') fileId: string,
    @Query('original') original: string | undefined,
    @Headers() headers: Record<string, string | undefined>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.reads.run(me, folderScope(folderId), async ({ facts }) => {
      const found = await facts.one(FolderFileRow, fileId);
      if (found?.folderId !== folderId || found.trashedAt !== null) throw refusals.notFound();
      if (found.reading === 'secret') throw documentRefusals.stateSecret();
      return found;
    });
    // Who may read it can change any day: no browser keeps it.
    await handOut(
      this.files,
      { ...file, recall: true, keepOffDevice: false },
      original === '1',
      headers,
      reply,
    );
  }

  private owners(me: Identity): Promise<Owner[]> {
    if (me.kind !== 'account') return Promise.resolve([]);
    return this.gate.run(async (manager) => {
      const facts = new Facts(manager);
      const person = await facts.one(PersonRow, me.accountId);
      if (!person) return [];
      const unit = person.unitId === null ? undefined : await facts.one(UnitRow, person.unitId);
      const found: Omit<Owner, 'folderId'>[] = [
        { kind: 'personal', ownerId: person.id, name: person.name },
      ];
      if (unit) found.push({ kind: 'unit', ownerId: unit.id, name: unit.name });
      const owners: Owner[] = [];
      for (const one of found) {
        const [known] = await facts.where(FolderRow, 'ownerId', one.ownerId);
        owners.push({ ...one, folderId: known?.id ?? null });
      }
      return owners;
    });
  }
}
