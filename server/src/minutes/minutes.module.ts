// Running notes, conclusion and the official minutes.
import { Module } from '@nestjs/common';
import { Capability } from '../kernel/capability.js';
import { editNoteHandler } from './edit-note.js';
import { MinutesController } from './minutes.controller.js';
import { ConclusionRow, MinuteNoteRow } from './minutes.entity.js';
import { minutesProjections } from './minutes.projection.js';
import { removeNoteHandler } from './remove-note.js';
import { writeConclusionHandler } from './write-conclusion.js';
import { writeNoteHandler } from './write-note.js';

@Module({ controllers: [MinutesController] })
@Capability({
  tables: [MinuteNoteRow, ConclusionRow],
  handlers: [writeNoteHandler, editNoteHandler, removeNoteHandler, writeConclusionHandler],
  projections: minutesProjections,
})
export class MinutesModule {}
