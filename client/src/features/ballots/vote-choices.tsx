// The three buttons of equal size, weight and distance, each showing what it stands at for this person.
import { choices, type Ballot, type Choice } from '@hop/shared/ballots/ballot.js';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceButton, ChoiceGroup } from '../../ui';
import { choiceLooks } from './choices';
import type { VoteInHand } from './use-vote';

type Face = Pick<ComponentProps<typeof ChoiceButton>, 'state' | 'label' | 'detail'>;

function useFace(vote: VoteInHand, secret: boolean): (choice: Choice) => Face {
  const { t } = useTranslation('ballots');
  return (choice) => {
    const label = t(`choice.${choice}`);
    if (vote.sending === choice) return { state: 'sending', label: t('sending'), detail: label };
    if (vote.sending !== null) return { state: 'quiet', label };
    if (vote.picked === choice)
      return { state: 'chosen', label, detail: t(secret ? 'secret.picked' : 'picked') };
    const may = vote.may(choice);
    if (vote.picked !== null && may === 'ok')
      return { state: 'outlined', label, detail: t('tapToChange') };
    if (may === 'same') return { state: 'chosen', label, detail: t('yours') };
    if (may !== 'ok') return { state: 'quiet', label };
    return vote.recorded === null
      ? { state: 'idle', label }
      : { state: 'outlined', label, detail: t('tapToChange') };
  };
}

type VoteChoicesProps = { ballot: Ballot; vote: VoteInHand; column: boolean };

/** Of a single motion. Several lines: paper-form.tsx. */
export function VoteChoices({ ballot, vote, column }: VoteChoicesProps) {
  const face = useFace(vote, ballot.secret);
  const act = (choice: Choice) => {
    if (vote.may(choice) === 'ok') vote.choose(choice);
  };
  return (
    <ChoiceGroup
      label={ballot.motion}
      direction={column ? 'column' : 'fit'}
      compact={!ballot.mayChange}
    >
      {choices.map((choice) => (
        <ChoiceButton
          key={choice}
          {...choiceLooks[choice]}
          {...face(choice)}
          onClick={() => act(choice)}
        />
      ))}
    </ChoiceGroup>
  );
}
