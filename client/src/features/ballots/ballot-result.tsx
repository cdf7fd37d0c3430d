// A result as it is read: verdict, the generated sentence, its corrections, the bar with the mark of enough, then the five figures.
import type { Ballot, Tally } from '@hop/shared/ballots/ballot.js';
import { figuresOf, neededVotes } from '@hop/shared/ballots/majority.js';
import { Clock, User, UserX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { cx, FigureList, StackedBar } from '../../ui';
import { choiceLooks, choicesInOrder } from './choices';
import { Corrections } from './corrections';
import styles from './ballot-result.module.css';
import { LinesResult } from './lines-result';
import { resultOf } from './rule-words';

type ResultProps = { ballot: Ballot; tally: Tally };
/** Where acts stand under it, as on the desk. */
type BallotResultProps = { ballot: Ballot; compact?: boolean };

/** In their fixed order; what is hollow is no choice. */
export function useFigures(tally: Tally) {
  const { t } = useTranslation('ballots');
  return [
    ...choicesInOrder.map((choice) => ({
      key: choice,
      ...choiceLooks[choice],
      label: t(`choice.${choice}`),
      value: formatNumber(tally[choice]),
    })),
    {
      key: 'notAnswered',
      tone: 'none',
      icon: Clock,
      label: t('notAnswered'),
      value: formatNumber(tally.notAnswered),
    },
    {
      key: 'absent',
      tone: 'none',
      icon: User,
      label: t('absent'),
      value: formatNumber(tally.absent),
    },
    ...(tally.recused === undefined
      ? []
      : [
          {
            key: 'recused',
            tone: 'none' as const,
            icon: UserX,
            label: t('recused'),
            value: formatNumber(tally.recused),
          } as const,
        ]),
  ] as const;
}

/** The bar is all members; the mark stands there only where the rule counts all members, else it would lie. */
export function ResultBar({ ballot, tally, size }: ResultProps & { size: 'l' | 'wall' }) {
  const { t } = useTranslation('ballots');
  const figures = useFigures(tally);
  const needed = neededVotes(ballot.majority, figuresOf(tally));
  return (
    <StackedBar
      size={size}
      parts={[
        ...choicesInOrder.map((choice) => ({
          tone: choiceLooks[choice].tone,
          count: tally[choice],
        })),
        { tone: 'none', count: tally.notAnswered + tally.absent + (tally.recused ?? 0) },
      ]}
      label={figures.map(({ value, label }) => `${value} ${label}`).join(', ')}
      threshold={
        ballot.majority.base === 'totalMembers'
          ? { count: needed, label: t('neededMark', { needed: formatNumber(needed) }) }
          : undefined
      }
    />
  );
}

function MotionResult({ ballot, tally }: ResultProps) {
  const { t } = useTranslation('ballots');
  return (
    <>
      <ResultBar ballot={ballot} tally={tally} size="l" />
      <FigureList label={t('figures')} figures={useFigures(tally)} />
    </>
  );
}

export function BallotResult({ ballot, compact }: BallotResultProps) {
  const words = resultOf(ballot);
  const { tally } = ballot;
  if (words === null) return null;
  return (
    <div className={cx(styles.result, compact && styles.compact)}>
      <p className={styles.sentence}>
        <strong
          className={cx(styles.verdict, (ballot.passed !== true || ballot.trial) && styles.failed)}
        >
          {words.verdict}
        </strong>{' '}
        {words.figures}
      </p>
      <Corrections ballot={ballot} />
      {tally === null ? (
        <LinesResult ballot={ballot} compact={compact} />
      ) : (
        <MotionResult ballot={ballot} tally={tally} />
      )}
    </div>
  );
}
