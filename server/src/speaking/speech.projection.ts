// Who sees what of the floor:
//   speechRequest    everyone of the meeting, guests and displays too: the queue is called in public
//   speech           everyone of the meeting
//   speakerList      everyone of the meeting
//   listPlan         everyone of the meeting: every screen orders the queue by itself
//   questionGroup    everyone of the meeting
//   writtenSpeech    staff, chair; that it was handed in stands on the request
//   myWrittenSpeech  its owner
import { questionGroupEntity } from '@hop/shared/speaking/interpellation.js';
import { listPlanEntity } from '@hop/shared/speaking/list-plan.js';
import { speakerListEntity } from '@hop/shared/speaking/speaker-list.js';
import { speechEntity, speechRequestEntity } from '@hop/shared/speaking/speech.js';
import { myWrittenSpeechEntity, writtenSpeechEntity } from '@hop/shared/speaking/written-speech.js';
import { projection, UNSEEN } from '../kernel/capability.js';
import {
  ListPlanRow,
  QuestionGroupRow,
  SpeakerListRow,
  WrittenSpeechRow,
} from './speaker-list.entity.js';
import { SpeechRequestRow, SpeechRow } from './speech.entity.js';

export const speechProjections = [
  projection<SpeechRequestRow>({
    entity: speechRequestEntity,
    row: SpeechRequestRow,
    project: ({ meetingId: _, ...wire }) => wire,
  }),
  projection<SpeechRow>({
    entity: speechEntity,
    row: SpeechRow,
    project: ({ meetingId: _, ...wire }) => wire,
  }),
  projection<SpeakerListRow>({
    entity: speakerListEntity,
    row: SpeakerListRow,
    project: ({ meetingId: _, ...wire }) => wire,
  }),
  projection<ListPlanRow>({
    entity: listPlanEntity,
    row: ListPlanRow,
    project: ({ meetingId: _, ...wire }) => wire,
  }),
  projection<QuestionGroupRow>({
    entity: questionGroupEntity,
    row: QuestionGroupRow,
    project: ({ meetingId: _, ...wire }) => wire,
  }),
  projection<WrittenSpeechRow>({
    entity: writtenSpeechEntity,
    row: WrittenSpeechRow,
    project: ({ meetingId: _, ...wire }, audience) =>
      audience === 'staff' || audience === 'chair' ? wire : UNSEEN,
  }),
  // A text is replaced and never deleted, and its owner never changes: no removal has to name it.
  projection<WrittenSpeechRow>({
    entity: myWrittenSpeechEntity,
    row: WrittenSpeechRow,
    owner: (written) => written.participantId,
    project: ({ id, version, text, handedInAt }) => ({ id, version, text, handedInAt }),
  }),
];
