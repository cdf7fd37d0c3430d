// Paired screens.
import { Module } from '@nestjs/common';
import { Capability } from '../kernel/capability.js';
import { DisplayRow } from './display.entity.js';

@Module({})
@Capability({ tables: [DisplayRow] })
export class DisplaysModule {}
