// For those who run the meeting and are members themselves: their own vote, from the desk, in the very buttons of every tablet.
// It never opens by itself: the desk must stay as it is under the chair's hand.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { CircleCheck, Vote } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog } from '../../ui';
import { ruleOf } from './rule-words';
import { useVote } from './use-vote';
import { VoteAsking } from './vote-asking';
import { VoteLine } from './vote-line';

export function OwnVote({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation('ballots');
  const vote = useVote(ballot);
  const [open, setOpen] = useState(false);
  if (!vote.onRoll) return null;
  const close = () => setOpen(false);
  return (
    <>
      <Button
        variant={vote.recorded === null ? 'primary' : 'plain'}
        icon={vote.recorded === null ? Vote : CircleCheck}
        onClick={() => setOpen(true)}
      >
        {t(vote.recorded === null ? 'own.act' : 'own.done')}
      </Button>
      {open && (
        <Dialog
          open
          wide
          title={ballot.motion}
          onClose={close}
          acts={<Button onClick={close}>{t('own.back')}</Button>}
        >
          <p>{ruleOf(ballot)}</p>
          <VoteAsking ballot={ballot} vote={vote} column={false} />
          <VoteLine ballot={ballot} vote={vote} />
        </Dialog>
      )}
    </>
  );
}
