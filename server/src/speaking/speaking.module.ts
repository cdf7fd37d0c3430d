// The speaker queue and the floor.
import { Module } from '@nestjs/common';
import { Capability } from '../kernel/capability.js';
import { askToSpeakHandler } from './ask-to-speak.js';
import { changeSpeakerListHandlers } from './change-speaker-list.js';
import { endSpeechHandler } from './end-speech.js';
import { extendSpeechHandler } from './extend-speech.js';
import { giveFloorHandler } from './give-floor.js';
import { handInSpeechHandler } from './hand-in-speech.js';
import { moveRequestHandler } from './move-request.js';
import { pauseSpeechHandler } from './pause-speech.js';
import { planSpeakerListHandler } from './plan-speaker-list.js';
import { questionGroupHandlers } from './question-groups.js';
import { resumeSpeechHandler } from './resume-speech.js';
import { skipRequestHandler } from './skip-request.js';
import {
  ListPlanRow,
  QuestionGroupRow,
  SpeakerListRow,
  WrittenSpeechRow,
} from './speaker-list.entity.js';
import { SpeechRequestRow, SpeechRow } from './speech.entity.js';
import { speechProjections } from './speech.projection.js';
import { withdrawRequestHandler } from './withdraw-request.js';

@Module({})
@Capability({
  tables: [
    ...[SpeechRequestRow, SpeechRow, SpeakerListRow, ListPlanRow, QuestionGroupRow],
    WrittenSpeechRow,
  ],
  handlers: [
    askToSpeakHandler,
    withdrawRequestHandler,
    moveRequestHandler,
    skipRequestHandler,
    handInSpeechHandler,
    ...changeSpeakerListHandlers,
    planSpeakerListHandler,
    ...questionGroupHandlers,
    giveFloorHandler,
    pauseSpeechHandler,
    resumeSpeechHandler,
    extendSpeechHandler,
    endSpeechHandler,
  ],
  projections: speechProjections,
})
export class SpeakingModule {}
