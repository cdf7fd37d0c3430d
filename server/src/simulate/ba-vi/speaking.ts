// One speech: given by the chair, spoken for some seconds, ended by the speaker, or over time and cut, extended, or interrupted.
import { setTimeout as sleep } from 'node:timers/promises';
import {
  endSpeech,
  extendSpeech,
  giveFloor,
  pauseSpeech,
  resumeSpeech,
} from '@hop/shared/speaking/speaking-commands.js';
import { SPEECH_SECONDS } from './arriving.js';
import type { Cast } from './cast.js';

export type Course = 'plain' | 'overtime' | 'extended' | 'paused';
const PLAIN_MS = 11_000;

export async function speak(cast: Cast, requestId: string, course: Course): Promise<void> {
  const { chair } = cast;
  const request = chair.tablet.row('speechRequest', requestId);
  const speaker = cast.people.find(({ id }) => id === request?.participantId);
  const { speechId } = await chair.does(giveFloor, { requestId });
  switch (course) {
    case 'plain':
      await sleep(PLAIN_MS);
      break;
    case 'overtime':
      await sleep((SPEECH_SECONDS + 2) * 1_000);
      await chair.does(endSpeech, { speechId });
      return;
    case 'extended':
      await sleep(PLAIN_MS / 2);
      await chair.does(extendSpeech, { speechId, seconds: 60 });
      await sleep(PLAIN_MS);
      break;
    case 'paused':
      await sleep(PLAIN_MS / 2);
      await chair.does(pauseSpeech, { speechId });
      await sleep(2_000);
      await chair.does(resumeSpeech, { speechId });
      await sleep(PLAIN_MS / 2);
      break;
  }
  if (speaker) await speaker.does(endSpeech, { speechId });
  else await chair.does(endSpeech, { speechId });
}
