// The agenda and moving along it.
import { Module } from '@nestjs/common';
import { Capability } from '../kernel/capability.js';
import { AgendaItemRow } from './agenda-item.entity.js';

@Module({})
@Capability({ tables: [AgendaItemRow] })
export class AgendaModule {}
