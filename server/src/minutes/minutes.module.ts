// Running notes, conclusion and the official minutes.
import { Module } from '@nestjs/common';
import { Capability } from '../kernel/capability.js';
import { MinuteNoteRow, ConclusionRow } from './minutes.entity.js';

@Module({})
@Capability({ tables: [MinuteNoteRow, ConclusionRow] })
export class MinutesModule {}
