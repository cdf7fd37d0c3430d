// Documents: files, list, and the page that is shown.
import { Module } from '@nestjs/common';
import { Capability } from '../kernel/capability.js';
import { DocumentRow, PresentationRow } from './document.entity.js';

@Module({})
@Capability({ tables: [DocumentRow, PresentationRow] })
export class DocumentsModule {}
