// The agenda and moving along it.
import { Module } from '@nestjs/common';
import { Capability } from '../kernel/capability.js';
import { addAgendaItemHandler } from './add-agenda-item.js';
import { addManyAgendaItemsHandler } from './add-many-agenda-items.js';
import { AgendaActRow, RemovedAgendaItemRow } from './agenda-act.entity.js';
import { AgendaItemRow } from './agenda-item.entity.js';
import { AgendaController } from './agenda.controller.js';
import { agendaProjections } from './agenda-item.projection.js';
import { editAgendaItemHandler } from './edit-agenda-item.js';
import { goToAgendaItemHandler } from './go-to-agenda-item.js';
import { moveAgendaItemHandler } from './move-agenda-item.js';
import { moveToSittingHandler } from './move-to-sitting.js';
import { removeAgendaItemHandler } from './remove-agenda-item.js';
import { restoreAgendaItemHandler } from './restore-agenda-item.js';
import { undoAgendaHandler } from './undo-agenda.js';

@Module({ controllers: [AgendaController] })
@Capability({
  tables: [AgendaItemRow, AgendaActRow, RemovedAgendaItemRow],
  handlers: [
    addAgendaItemHandler,
    editAgendaItemHandler,
    moveAgendaItemHandler,
    moveToSittingHandler,
    removeAgendaItemHandler,
    restoreAgendaItemHandler,
    addManyAgendaItemsHandler,
    undoAgendaHandler,
    goToAgendaItemHandler,
  ],
  projections: agendaProjections,
})
export class AgendaModule {}
