// After a tie: the chair's casting vote, an act of its own with two buttons as large as a vote's. Nothing is sent by a slip:
// choose, then confirm.
import { giveCastingVote } from '@hop/shared/ballots/ballots-commands.js';
import type { Ballot, CastingVote } from '@hop/shared/ballots/ballot.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useCan } from '../../live';
import { Button, ChoiceButton, ChoiceGroup, Dialog } from '../../ui';
import { choiceLooks } from './choices';
import { resultOf } from './rule-words';

const offered = ['inFavour', 'against'] as const satisfies readonly CastingVote['choice'][];

export function CastingVoteDialog({ ballot, onDone }: { ballot: Ballot; onDone: () => void }) {
  const { t } = useTranslation('ballots');
  const { act, busy } = useAct(giveCastingVote, { done: () => t('done.castingVote') });
  const [choice, setChoice] = useState<CastingVote['choice'] | null>(null);
  const mayDecide = useCan('ballot.castingVote');
  const words = resultOf(ballot);
  return (
    <Dialog
      open
      wide
      title={t('castingVote.question')}
      onClose={onDone}
      acts={
        <>
          <Button onClick={onDone}>{t('castingVote.stay')}</Button>
          {mayDecide && (
            <Button
              variant="primary"
              disabled={choice === null}
              busy={busy}
              onClick={() =>
                choice !== null && void act({ ballotId: ballot.id, choice }).then(onDone)
              }
            >
              {t('castingVote.act')}
            </Button>
          )}
        </>
      }
    >
      <p>{ballot.motion}</p>
      {words && <p>{words.figures}</p>}
      {mayDecide ? (
        <ChoiceGroup label={t('castingVote.question')} compact>
          {offered.map((each) => (
            <ChoiceButton
              key={each}
              {...choiceLooks[each]}
              label={t(`choice.${each}`)}
              state={choice === null ? 'idle' : choice === each ? 'chosen' : 'outlined'}
              onClick={() => setChoice(each)}
            />
          ))}
        </ChoiceGroup>
      ) : (
        <p>{t('castingVote.chairOnly')}</p>
      )}
    </Dialog>
  );
}
