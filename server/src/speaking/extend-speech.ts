// speech.extend: more or less time for the speaker who is on, by the chair.
import { speakingRefusals } from '@hop/shared/speaking/refusals.js';
import { extendSpeech } from '@hop/shared/speaking/speaking-commands.js';
import { SHORTEST_LIMIT_SECONDS } from '@hop/shared/speaking/speaking-time.js';
import { handle } from '../kernel/handler.js';
import { SpeechRow } from './speech.entity.js';

export const extendSpeechHandler = handle(extendSpeech, async (work, { speechId, seconds }) => {
  const speech = await work.need(SpeechRow, speechId);
  if (speech.endedAt !== null) throw speakingRefusals.ended();
  const limitSeconds = speech.limitSeconds + seconds;
  if (limitSeconds < SHORTEST_LIMIT_SECONDS) throw speakingRefusals.tooShort();
  work.update(SpeechRow, speech, { limitSeconds });
  return { limitSeconds };
});
