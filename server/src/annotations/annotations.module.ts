// Private notes of delegates.
import { Module } from '@nestjs/common';
import { Capability } from '../kernel/capability.js';
import { AnnotationRow } from './annotation.entity.js';

@Module({})
@Capability({ tables: [AnnotationRow] })
export class AnnotationsModule {}
