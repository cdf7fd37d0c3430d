// speechRequest.skip: somebody is not there or is passed over. The request stays, behind everybody who was not skipped.
import { speakingRefusals } from '@hop/shared/speaking/refusals.js';
import { usedInSpeechMs } from '@hop/shared/speaking/speaking-time.js';
import { skipRequest } from '@hop/shared/speaking/speaking-commands.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { MinuteNoteRow } from '../minutes/minutes.entity.js';
import { ended, speechThatIsOn } from './acts.js';
import { withAct } from './request-steps.js';
import { SpeechRequestRow, SpeechRow } from './speech.entity.js';

export const skipRequestHandler = handle(skipRequest, async (work, { requestId }) => {
  const request = await work.need(SpeechRequestRow, requestId);
  const on = await speechThatIsOn(work);
  const inVain = on?.requestId === requestId ? on : undefined;
  if (request.state !== 'waiting' && inVain === undefined) throw speakingRefusals.cannotSkip();
  if (inVain) await takeBack(work, inVain);
  work.update(SpeechRequestRow, request, {
    ...withAct(work, request, 'skipped'),
    state: 'waiting',
    chairPosition: null,
    skippedAt: work.now,
  });
  return {};
});

/** Longer than it takes to see that nobody comes, in milliseconds: what ran longer was spoken. */
const IN_VAIN_MS = 30_000;

/** A turn that nobody took does not count as one. One that ran, or of which the secretary has noted something, is ended and stays. */
async function takeBack(work: Work, speech: SpeechRow): Promise<void> {
  const notes = await work.all(MinuteNoteRow);
  const isSpoken = usedInSpeechMs(speech, work.now) > IN_VAIN_MS;
  if (isSpoken || notes.some((note) => note.speechId === speech.id))
    ended(work, speech, work.actor.name);
  else work.remove(SpeechRow, speech);
}
