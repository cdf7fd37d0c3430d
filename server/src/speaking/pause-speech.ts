// speech.pause: the speaker's clock stands still.
import { speakingRefusals } from '@hop/shared/speaking/refusals.js';
import { pauseSpeech } from '@hop/shared/speaking/speaking-commands.js';
import { usedInSpeechMs } from '@hop/shared/speaking/speaking-time.js';
import { handle } from '../kernel/handler.js';
import { SpeechRow } from './speech.entity.js';

export const pauseSpeechHandler = handle(pauseSpeech, async (work, { speechId }) => {
  const speech = await work.need(SpeechRow, speechId);
  if (speech.endedAt !== null) throw speakingRefusals.ended();
  if (speech.runningSince === null) throw speakingRefusals.notRunning();
  work.update(SpeechRow, speech, {
    usedMs: usedInSpeechMs(speech, work.now),
    runningSince: null,
  });
  return {};
});
