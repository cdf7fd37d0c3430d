// The folders of whoever asks, and the bytes of a file in one: what one has no place in is answered like what does not exist.
import { Controller, Get, Headers, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { folderScope } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import type { KnownFolders, MyFolder, MyFolders } from '@hop/shared/folders/folder.js';
import { openFolder } from '@hop/shared/folders/folders-commands.js';
import type { FastifyReply } from 'fastify';
import { FileStore, handOut } from '../documents/acts.js';
import { WhoAmI } from '../identity/identity.guard.js';
import { CommandBus } from '../kernel/command-bus.js';
import type { Identity } from '../kernel/identity.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import { FolderFileRow } from './folder.entity.js';
import { OwnedFolders } from './owned-folders.js';

@ApiTags('folders')
@Controller('api/folders')
export class FoldersController {
  constructor(
    private readonly owned: OwnedFolders,
    private readonly reads: ScopeReads,
    private readonly bus: CommandBus,
    private readonly files: FileStore,
  ) {}

  @Get()
  async known(@WhoAmI() me: Identity): Promise<KnownFolders> {
    return { folders: (await this.owned.by(me)).map(({ ownerId: _, ...known }) => known) };
  }

  /** Opens those that nobody has opened yet; asked again it answers the same. */
  @Post()
  @HttpCode(200)
  async open(@WhoAmI() me: Identity): Promise<MyFolders> {
    const folders: MyFolder[] = [];
    for (const { ownerId, id: known, ...folder } of await this.owned.by(me)) {
      const owner = { kind: folder.kind, ownerId };
      const id = known ?? (await this.bus.asSystem(openFolder, 'office', owner)).folderId;
      folders.push({ ...folder, id });
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
}
