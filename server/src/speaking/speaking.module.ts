// The speaker queue and the floor.
import { Module } from '@nestjs/common';
import { Capability } from '../kernel/capability.js';
import { SpeechRequestRow, SpeechRow } from './speech.entity.js';

@Module({})
@Capability({ tables: [SpeechRequestRow, SpeechRow] })
export class SpeakingModule {}
