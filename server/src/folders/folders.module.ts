// Folders: papers of an account and of a unit, outside any meeting; tells the kernel who somebody is in one.
import { Module } from '@nestjs/common';
import { ActorSources } from '../kernel/actor-sources.js';
import { Capability } from '../kernel/capability.js';
import { editFileHandler } from './edit-file.js';
import { emptyTrashHandler } from './empty-trash.js';
import { FolderConversion, filePreparedHandler } from './file-prepared.js';
import { folderActor } from './folder-actor.js';
import { FolderFileRow, FolderRow } from './folder.entity.js';
import { FolderLimits } from './folder-limits.js';
import { folderProjections } from './folder.projection.js';
import { FolderUploadsController } from './folder-uploads.controller.js';
import { FoldersController } from './folders.controller.js';
import { keepDocumentHandler } from './keep-document.js';
import { openFolderHandler } from './open-folder.js';
import { OwnedFolders } from './owned-folders.js';
import { notePlaceChangedHandler, PlaceChanged } from './place-changed.js';
import { purgeFileHandler } from './purge-file.js';
import { putFileHandler } from './put-file.js';
import { restoreFileHandler } from './restore-file.js';
import { takeFileInHandler } from './take-file-in.js';
import { trashFileHandler } from './trash-file.js';

@Module({
  controllers: [FoldersController, FolderUploadsController],
  providers: [FolderLimits, OwnedFolders, PlaceChanged, FolderConversion],
})
@Capability({
  tables: [FolderRow, FolderFileRow],
  files: [FolderFileRow],
  handlers: [
    openFolderHandler,
    notePlaceChangedHandler,
    putFileHandler,
    editFileHandler,
    trashFileHandler,
    restoreFileHandler,
    purgeFileHandler,
    emptyTrashHandler,
    keepDocumentHandler,
    takeFileInHandler,
    filePreparedHandler,
  ],
  projections: folderProjections,
})
export class FoldersModule {
  constructor(sources: ActorSources) {
    sources.register('folder', folderActor);
  }
}
