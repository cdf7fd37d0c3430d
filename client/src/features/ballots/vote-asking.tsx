// Where one votes: the buttons, the second act where there is one, and how the vote stands; alike in the sheet and at the desk.
// A secret choice leaves the screen as soon as its paper is on its way.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Note } from '../../ui';
import type { VoteInHand } from './use-vote';
import { PaperForm } from './paper-form';
import { VoteChoices } from './vote-choices';
import { VoteConfirm } from './vote-confirm';

type VoteAskingProps = { ballot: Ballot; vote: VoteInHand; column: boolean };

export function VoteAsking({ ballot, vote, column }: VoteAskingProps) {
  const { t } = useTranslation('ballots');
  const { secret } = ballot;
  if (secret && (vote.recorded !== null || vote.sending !== null)) return null;
  return (
    <>
      {secret && (
        <Note icon={EyeOff} tone="ok" title={t('secret.protected')}>
          {t('secret.protectedWords')} {t('secret.exchange')}
        </Note>
      )}
      {ballot.kind === 'motion' ? (
        <VoteChoices ballot={ballot} vote={vote} column={column} />
      ) : (
        <PaperForm ballot={ballot} kind={ballot.kind} vote={vote} />
      )}
      {vote.picked !== null && <VoteConfirm vote={vote} choice={vote.picked} secret={secret} />}
    </>
  );
}
