// The result of a ballot with several lines: the sentence of the whole, then each line with its outcome, bar and figures.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { lineSentence } from '@hop/shared/ballots/sentences-of-lines.js';
import { lineFigures, type LineCount } from '@hop/shared/ballots/line-tally.js';
import { outcomeWord } from '@hop/shared/ballots/words-of-lines.js';
import { neededVotes } from '@hop/shared/ballots/majority.js';
import { marksOfKind } from '@hop/shared/ballots/paper-marks.js';
import { linesResultOf } from '@hop/shared/ballots/telling.js';
import { CircleCheck, CircleX, Scale, TriangleAlert, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { currentLanguage } from '../../lib/i18n';
import { Badge, cx, StackedBar } from '../../ui';
import styles from './lines-result.module.css';
import { markLooks } from './mark-looks';

type Result = NonNullable<ReturnType<typeof linesResultOf>>;
/** For desks and tablets; on displays: lines-board.tsx. `compact`, on the desk, leaves out the bars. */
export function LinesResult({ ballot, compact }: { ballot: Ballot; compact?: boolean }) {
  const result = linesResultOf(ballot);
  if (result === null) return null;
  return (
    <ol className={cx(styles.lines, compact && styles.compact)}>
      {result.lines.map((line, at) => {
        const count = result.tally.lines[at];
        return (
          count && (
            <li key={at} className={styles.line}>
              <span className={styles.head}>
                <span className={styles.name}>
                  {at + 1}. {line.text}
                  {line.detail !== '' && !compact && (
                    <span className={styles.detail}>, {line.detail}</span>
                  )}
                </span>
                {!ballot.trial && <Outcome kind={result.kind} outcome={count.outcome} />}
              </span>
              {!compact && <LineBar {...{ result, count }} label={figuresOfLine(result, at)} />}
              <span className={styles.figures}>{figuresOfLine(result, at)}</span>
            </li>
          )
        );
      })}
    </ol>
  );
}

/** The sentence without its name, which stands above. */
function figuresOfLine(result: Result, at: number): string {
  const sentence = lineSentence(currentLanguage(), result, at);
  return sentence.slice((result.lines[at]?.text.length ?? 0) + 2);
}

const icons: Partial<Record<LineCount['outcome'], LucideIcon>> = {
  ...{ carried: CircleCheck, elected: CircleCheck, notCarried: CircleX, notElected: CircleX },
  ...{ tied: Scale, mostlyLow: TriangleAlert, widelyLow: TriangleAlert },
};

export function Outcome({
  kind,
  outcome,
}: {
  kind: Result['kind'];
  outcome: LineCount['outcome'];
}) {
  const word = outcomeWord(currentLanguage(), kind, outcome);
  const icon = icons[outcome];
  if (word === '' || icon === undefined) return null;
  const isWon = outcome === 'carried' || outcome === 'elected';
  return (
    <Badge icon={icon} tone={isWon ? 'ok' : outcome.startsWith('not') ? 'neutral' : 'warn'}>
      {word.slice(0, 1).toLocaleUpperCase() + word.slice(1)}
    </Badge>
  );
}

type LineBarProps = { result: Result; count: LineCount; label: string };

/** The bar is all members; the mark stands there only where the rule counts all members, else it would lie. */
function LineBar({ result, count, label }: LineBarProps) {
  const { t } = useTranslation('ballots');
  const { kind, tally, majority } = result;
  const marks = marksOfKind[kind];
  const given = marks.map((mark) => ({
    tone: markLooks[mark].tone,
    count: count.counts[mark] ?? 0,
  }));
  const rest = tally.totalMembers - given.reduce((sum, part) => sum + part.count, 0);
  const valid = result.papers?.valid ?? tally.answered;
  const needed = neededVotes(majority, lineFigures(kind, count, { ...tally, valid, cast: valid }));
  return (
    <StackedBar
      parts={[...given, { tone: 'none', count: Math.max(0, rest) }]}
      label={label}
      threshold={
        majority.base === 'totalMembers' && kind !== 'confidence'
          ? { count: needed, label: t('neededMark', { needed: formatNumber(needed) }) }
          : undefined
      }
    />
  );
}
