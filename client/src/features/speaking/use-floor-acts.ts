// What the chair may do with the speech that is on. Cutting it off is asked about first: cut-dialog.tsx.
import {
  endSpeech,
  extendSpeech,
  pauseSpeech,
  resumeSpeech,
  skipRequest,
} from '@hop/shared/speaking/speaking-commands.js';
import type { Speech } from '@hop/shared/speaking/speech.js';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../lib/format';
import { useAct } from '../../live';

/** One step of the chair's hand on the time, in seconds. */
const STEP_SECONDS = 60;

export function useFloorActs(speech: Speech | null) {
  const { t } = useTranslation('speaking');
  const pause = useAct(pauseSpeech, { done: () => t('done.pause'), chairsAct: true });
  const resume = useAct(resumeSpeech, { done: () => t('done.resume'), chairsAct: true });
  const extend = useAct(extendSpeech, {
    done: ({ limitSeconds }) => t('done.extend', { time: formatDuration(limitSeconds) }),
    chairsAct: true,
  });
  const end = useAct(endSpeech, {
    done: ({ usedMs }) => t('done.end', { time: formatDuration(usedMs / 1000) }),
    chairsAct: true,
  });
  const skip = useAct(skipRequest, { done: () => t('done.absent'), chairsAct: true });
  const isPaused = speech !== null && speech.runningSince === null;
  return {
    isPaused,
    busy: pause.busy || resume.busy || end.busy,
    extending: extend.busy,
    skipping: skip.busy,
    pauseOrResume: () => {
      if (speech !== null) void (isPaused ? resume : pause).act({ speechId: speech.id });
    },
    addMinute: () => {
      if (speech !== null) void extend.act({ speechId: speech.id, seconds: STEP_SECONDS });
    },
    takeMinute: () => {
      if (speech !== null) void extend.act({ speechId: speech.id, seconds: -STEP_SECONDS });
    },
    /** Called and not there: back into the queue, behind the others. */
    skip: () => {
      if (speech?.requestId != null) void skip.act({ requestId: speech.requestId });
    },
    end: async () => {
      if (speech !== null) await end.act({ speechId: speech.id });
    },
  };
}
