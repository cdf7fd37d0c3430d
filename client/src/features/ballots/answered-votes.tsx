// How many votes have been given while a weighted ballot runs. Only for those who may know who has answered: a sum of weights tells it.
import { weightsOn, weightTogether } from '@hop/shared/ballots/weights.js';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { useEntity } from '../../live';
import styles from './ballot-panel.module.css';
import { useAnswers, type Answers } from './desk-ballots';

export function AnsweredVotes({ ballotId }: { ballotId: string }) {
  const { t } = useTranslation('ballots');
  const answers = useAnswers(ballotId);
  const roll = useEntity('ballotRoll', ballotId);
  if (!roll?.weights) return null;
  const weightOf = weightsOn({
    rollParticipantIds: roll.participantIds,
    rollWeights: roll.weights,
  });
  const votesOf = (people: Answers['answered']): number =>
    weightTogether(
      people.map(({ id }) => id),
      weightOf,
    );
  const answered = votesOf(answers.answered);
  const present = answered + votesOf([...answers.waiting, ...answers.lost]);
  return (
    <p className={styles.rule}>
      {t('desk.answeredVotes', {
        answered: formatNumber(answered),
        present: formatNumber(present),
      })}
    </p>
  );
}
