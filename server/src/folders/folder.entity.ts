// Folders and their files as stored. The bytes lie in the data folder under their hash, with those of the meetings' documents.
import type { DocumentFormat } from '@hop/shared/documents/document.js';
import type { FolderFile, FolderKind } from '@hop/shared/folders/folder.js';
import { Entity, Index } from 'typeorm';
import { BigColumn, IdColumn, IntegerColumn, TextColumn } from '../kernel/columns.js';

/** Made when somebody first opens it, together with its scope. */
@Entity('folder')
@Index('folder_owner', ['ownerId'], { unique: true })
export class FolderRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() kind!: FolderKind;
  /** A person or a unit. */
  @TextColumn() ownerId!: string;
}

@Entity('folder_file')
@Index('folder_file_folder', ['folderId'])
@Index('folder_file_once', ['folderId', 'sha256'], { unique: true })
export class FolderFileRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() folderId!: string;
  @TextColumn() name!: string;
  @TextColumn() binder!: string;
  @TextColumn() fileName!: string;
  @BigColumn() sizeBytes!: number;
  @TextColumn() format!: DocumentFormat;
  @TextColumn() reading!: FolderFile['reading'];
  @IntegerColumn() pages!: number;
  @TextColumn() sha256!: string;
  @BigColumn() putAt!: number;
  @TextColumn() putBy!: string;
  @BigColumn({ nullable: true }) trashedAt!: number | null;
}
