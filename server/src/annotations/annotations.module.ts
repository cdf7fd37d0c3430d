// Private notes of delegates.
import { Module } from '@nestjs/common';
import { Capability } from '../kernel/capability.js';
import { Outbox } from '../kernel/outbox.js';
import { addAnnotationHandler } from './add-annotation.js';
import { AnnotationRow } from './annotation.entity.js';
import { annotationPlacedHandler } from './annotation-placed.js';
import { annotationProjections } from './annotation.projection.js';
import { editAnnotationHandler } from './edit-annotation.js';
import { Placing } from './placing.js';
import { removeAnnotationHandler } from './remove-annotation.js';

@Module({ providers: [Placing] })
@Capability({
  tables: [AnnotationRow],
  handlers: [
    addAnnotationHandler,
    editAnnotationHandler,
    removeAnnotationHandler,
    annotationPlacedHandler,
  ],
  projections: annotationProjections,
})
export class AnnotationsModule {
  constructor(outbox: Outbox, placing: Placing) {
    outbox.register(placing);
  }
}
