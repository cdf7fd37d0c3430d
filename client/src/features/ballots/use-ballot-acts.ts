// What the chair may do with a ballot at once. What needs a question first (close, declare, void) has a dialog each.
import {
  openBallot,
  pauseBallot,
  rerunBallot,
  resumeBallot,
} from '@hop/shared/ballots/ballots-commands.js';
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../live';

export function useBallotActs() {
  const { t } = useTranslation('ballots');
  const open = useAct(openBallot, { done: () => t('done.open'), chairsAct: true });
  const pause = useAct(pauseBallot, { done: () => t('done.pause'), chairsAct: true });
  const resume = useAct(resumeBallot, { done: () => t('done.resume'), chairsAct: true });
  const repeat = useAct(rerunBallot, { done: () => t('done.prepare'), chairsAct: true });
  return {
    busy: open.busy || pause.busy || resume.busy || repeat.busy,
    pauseFor: (ballotId: string, reason: 'siteLost' | 'devicesLost') =>
      void pause.act({ ballotId, reason }),
    repeat: (ballotId: string) => void repeat.act({ ballotId }),
    open: (ballotId: string) => void open.act({ ballotId }),
    resume: (ballotId: string) => void resume.act({ ballotId }),
    pauseOrResume: ({ id, state }: Pick<Ballot, 'id' | 'state'>) =>
      void (state === 'paused' ? resume : pause).act({ ballotId: id }),
  };
}
