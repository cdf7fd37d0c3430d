// How many bytes a folder holds: told to the commands that put something in, and asked before a byte of an upload travels.
import type { FolderKind } from '@hop/shared/folders/folder.js';
import { keepDocument, putFile } from '@hop/shared/folders/folders-commands.js';
import { folderRefusals } from '@hop/shared/folders/refusals.js';
import { noRoomFor } from '@hop/shared/folders/room.js';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { CommandBus } from '../kernel/command-bus.js';
import type { FactReader } from '../kernel/facts.js';
import { FolderFileRow, FolderRow } from './folder.entity.js';

@Injectable()
export class FolderLimits {
  private readonly bytes: Readonly<Record<FolderKind, number>>;

  constructor(@Inject(CONFIG) { maxFolderBytes }: Config, bus: CommandBus) {
    this.bytes = maxFolderBytes;
    for (const command of [putFile, keepDocument])
      bus.provide(command, () => Promise.resolve(this));
  }

  of(kind: FolderKind): number {
    return this.bytes[kind];
  }

  /** Refuses one file too many, in the facts of whoever asks: those of the very transaction that adds it, when it is added. */
  async requireRoom(facts: FactReader, folderId: string, sizeBytes: number): Promise<void> {
    const folder = await facts.one(FolderRow, folderId);
    if (!folder) throw new Error(`there is no folder ${folderId}`);
    const files = await facts.where(FolderFileRow, 'folderId', folderId);
    const no = noRoomFor(sizeBytes, files, this.of(folder.kind));
    if (no) throw folderRefusals[no.reason](no.details);
  }
}
