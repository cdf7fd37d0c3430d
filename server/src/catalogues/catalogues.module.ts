// The catalogues of the office: words, rooms, rules of each type of meeting.
import { Module } from '@nestjs/common';
import { Capability } from '../kernel/capability.js';
import { addCatalogueEntryHandler } from './add-catalogue-entry.js';
import { addRoomHandler } from './add-room.js';
import { CatalogueEntryRow, RoomRow, TypeRulesRow } from './catalogue.entity.js';
import { cataloguesProjections } from './catalogues.projection.js';
import { editCatalogueEntryHandler } from './edit-catalogue-entry.js';
import { editRoomHandler } from './edit-room.js';
import { resetTypeRulesHandler, setTypeRulesHandler } from './set-type-rules.js';
import {
  restoreCatalogueEntryHandler,
  trashCatalogueEntryHandler,
} from './trash-catalogue-entry.js';
import { restoreRoomHandler, trashRoomHandler } from './trash-room.js';

@Module({})
@Capability({
  tables: [CatalogueEntryRow, RoomRow, TypeRulesRow],
  handlers: [
    addCatalogueEntryHandler,
    editCatalogueEntryHandler,
    trashCatalogueEntryHandler,
    restoreCatalogueEntryHandler,
    addRoomHandler,
    editRoomHandler,
    trashRoomHandler,
    restoreRoomHandler,
    setTypeRulesHandler,
    resetTypeRulesHandler,
  ],
  projections: cataloguesProjections,
})
export class CataloguesModule {}
