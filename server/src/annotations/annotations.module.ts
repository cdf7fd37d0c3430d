// Notes of the people of a meeting: their own, given to others, sent to the secretariat.
import { Module } from '@nestjs/common';
import { Capability } from '../kernel/capability.js';
import { Outbox } from '../kernel/outbox.js';
import { addAnnotationHandler } from './add-annotation.js';
import { AnnotationRow, AnnotationShareRow, OpinionRow } from './annotation.entity.js';
import { annotationPlacedHandler } from './annotation-placed.js';
import { annotationProjections } from './annotation.projection.js';
import { editAnnotationHandler } from './edit-annotation.js';
import { Placing } from './placing.js';
import { removeAnnotationHandler } from './remove-annotation.js';
import { sendOpinionHandler } from './send-opinion.js';
import { shareAnnotationHandler } from './share-annotation.js';
import { WithNotesController } from './with-notes.controller.js';

@Module({ controllers: [WithNotesController], providers: [Placing] })
@Capability({
  tables: [AnnotationRow, AnnotationShareRow, OpinionRow],
  handlers: [
    addAnnotationHandler,
    editAnnotationHandler,
    removeAnnotationHandler,
    annotationPlacedHandler,
    shareAnnotationHandler,
    sendOpinionHandler,
  ],
  projections: annotationProjections,
})
export class AnnotationsModule {
  constructor(outbox: Outbox, placing: Placing) {
    outbox.register(placing);
  }
}
