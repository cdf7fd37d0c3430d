// Private notes of delegates.
import { Module } from '@nestjs/common';
import { Capability } from '../kernel/capability.js';
import { addAnnotationHandler } from './add-annotation.js';
import { AnnotationRow } from './annotation.entity.js';
import { annotationProjections } from './annotation.projection.js';
import { editAnnotationHandler } from './edit-annotation.js';
import { removeAnnotationHandler } from './remove-annotation.js';

@Module({})
@Capability({
  tables: [AnnotationRow],
  handlers: [addAnnotationHandler, editAnnotationHandler, removeAnnotationHandler],
  projections: annotationProjections,
})
export class AnnotationsModule {}
