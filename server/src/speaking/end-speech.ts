// speech.end: the floor is free again; by the chair or by the speaker.
import { speakingRefusals } from '@hop/shared/speaking/refusals.js';
import { endSpeech } from '@hop/shared/speaking/speaking-commands.js';
import { handle } from '../kernel/handler.js';
import { aboutSpeech } from './about.js';
import { ended } from './acts.js';
import { SpeechRow } from './speech.entity.js';

export const endSpeechHandler = handle(
  endSpeech,
  async (work, { speechId }) => {
    const speech = await work.need(SpeechRow, speechId);
    if (speech.endedAt !== null) throw speakingRefusals.ended();
    const isOwn = speech.participantId === work.actor.participantId;
    const { usedMs } = ended(work, speech, isOwn ? null : work.actor.name);
    return { usedMs };
  },
  { subject: aboutSpeech },
);
