// Who sees what of the floor:
//   speechRequest  everyone of the meeting, guests and displays too: the queue is called in public
//   speech         everyone of the meeting
import { speechEntity, speechRequestEntity } from '@hop/shared/speaking/speech.js';
import { projection } from '../kernel/capability.js';
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
];
