// speech.resume: the speaker's clock runs on. A second press changes nothing.
import { speakingRefusals } from '@hop/shared/speaking/refusals.js';
import { resumeSpeech } from '@hop/shared/speaking/speaking-commands.js';
import { handle } from '../kernel/handler.js';
import { SpeechRow } from './speech.entity.js';

export const resumeSpeechHandler = handle(resumeSpeech, async (work, { speechId }) => {
  const speech = await work.need(SpeechRow, speechId);
  if (speech.endedAt !== null) throw speakingRefusals.ended();
  if (speech.runningSince === null) work.update(SpeechRow, speech, { runningSince: work.now });
  return {};
});
