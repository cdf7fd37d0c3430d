// One person of the roll call by voice: name, and the three answers. Keys 1, 2, 3 say the same as the buttons.
import { choices, type Ballot } from '@hop/shared/ballots/ballot.js';
import type { Participant } from '@hop/shared/participants/participant.js';
import { positionAtUnit } from '@hop/shared/participants/position-at-unit.js';
import { Loader } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../live';
import { cx, Icon } from '../../ui';
import styles from './call-names.module.css';
import { choiceLooks } from './choices';
import { useTick } from './use-tick';

type CallRowProps = {
  ballot: Pick<Ballot, 'id'>;
  person: Participant;
  place: number;
  disabled: boolean;
  /** After an answer by key: on to the next person. */
  onSaid: (row: HTMLElement) => void;
};

export function CallRow({ ballot, person, place, disabled, onSaid }: CallRowProps) {
  const { t } = useTranslation('ballots');
  const tick = useTick({ ballotId: ballot.id, participantId: person.id });
  const name = `${person.honorific} ${person.name}`.trim();
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>) => {
    const choice = choices[Number(event.key) - 1];
    if (choice === undefined || disabled) return;
    event.preventDefault();
    tick.say(choice);
    onSaid(event.currentTarget);
  };
  return (
    <li className={styles.row} onKeyDown={onKeyDown}>
      <span className={styles.words}>
        <span className={styles.name}>
          {place}. {name}
        </span>
        <span className={styles.detail}>{positionAtUnit(person.position, person.unitName)}</span>
        {tick.refusal !== null && (
          <span className={styles.refusal} role="alert">
            {refusalText(tick.refusal)}
          </span>
        )}
      </span>
      <span role="group" aria-label={name} className={styles.marks}>
        {choices.map((choice) => {
          const { tone, icon } = choiceLooks[choice];
          const isSending = tick.sending === choice;
          return (
            <button
              key={choice}
              type="button"
              className={cx(
                styles.mark,
                styles[tone],
                tick.said === choice && styles.on,
                isSending && styles.sending,
              )}
              aria-pressed={tick.said === choice}
              aria-busy={isSending || undefined}
              aria-disabled={disabled || undefined}
              onClick={() => !disabled && tick.tap(choice)}
            >
              <Icon of={isSending ? Loader : icon} size="s" bold />
              {t(`choice.${choice}`)}
            </button>
          );
        })}
      </span>
    </li>
  );
}
