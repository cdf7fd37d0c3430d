// Who sees what of the folders:
//   folderFile  whoever has a place in the folder: of a personal one its owner alone, of a unit's the people of that unit (folder-actor.ts)
//   folder      nobody; one's own are answered by folders.controller.ts
import { folderFileEntity } from '@hop/shared/folders/folder.js';
import { projection } from '../kernel/capability.js';
import { FolderFileRow } from './folder.entity.js';

export const folderProjections = [
  projection<FolderFileRow>({
    entity: folderFileEntity,
    row: FolderFileRow,
    project: ({ folderId: _, sha256: __, ...wire }) => wire,
  }),
];
