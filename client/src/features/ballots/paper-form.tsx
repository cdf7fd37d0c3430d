// A paper with several lines: a row for each with its buttons, how much is filled in, and one button that hands it in.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { isChoice } from '@hop/shared/ballots/ballot.js';
import {
  isLimited,
  marksOfKind,
  winningMark,
  type LinesKind,
  type Mark,
} from '@hop/shared/ballots/paper-marks.js';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Button, cx, Icon } from '../../ui';
import { markLooks, markWord } from './mark-looks';
import styles from './paper-form.module.css';
import { usePaper, type Paper } from './use-paper';
import type { VoteInHand } from './use-vote';

type PaperFormProps = { ballot: Ballot; kind: LinesKind; vote: VoteInHand };

export function PaperForm({ ballot, kind, vote }: PaperFormProps) {
  const { t } = useTranslation('ballots');
  const known = vote.recorded?.choice ?? null;
  const recorded = known === null || isChoice(known) ? null : known;
  const paper = usePaper(ballot, kind, recorded);
  const may = vote.may(paper.written);
  const still = vote.sending !== null || vote.picked !== null;
  return (
    <div className={styles.paper}>
      <ol className={styles.lines}>
        {ballot.lines.map((line, at) => (
          <li key={at} className={styles.line}>
            <span className={styles.text}>
              <span className={styles.name}>
                {at + 1}. {line.text}
              </span>
              {line.detail !== '' && <span className={styles.detail}>{line.detail}</span>}
            </span>
            <Marks {...{ kind, paper, at, still }} label={line.text} />
          </li>
        ))}
      </ol>
      {vote.picked === null && (
        <div className={styles.foot}>
          <p role="status" className={styles.progress}>
            {progressWords(t, ballot, paper)}
            {paper.isChanged && ` ${t('paper.unsent')}`}
          </p>
          {paper.isChanged && !still && (
            <Button size="lg" onClick={paper.restore}>
              {t('paper.restore')}
            </Button>
          )}
          {!paper.isEmpty && recorded === null && !still && (
            <Button size="lg" onClick={paper.clear}>
              {t(ballot.secret ? 'secret.putBack' : 'paper.clear')}
            </Button>
          )}
          <Button
            variant={paper.isEmpty ? 'plain' : 'primary'}
            size="xl"
            busy={vote.sending !== null}
            busyLabel={t('sending')}
            disabled={may !== 'ok'}
            onClick={() => vote.choose(paper.written)}
          >
            {t(`paper.${handInWord(ballot, paper, recorded !== null)}`)}
          </Button>
        </div>
      )}
    </div>
  );
}

function progressWords(t: TFunction<'ballots'>, { kind, seats, lines }: Ballot, paper: Paper) {
  if (isLimited(kind))
    return t('paper.chosen', { count: paper.marked, total: seats ?? lines.length });
  const left = paper.marks.filter((mark) => mark === null).length;
  return left === 0 ? t('paper.whole') : t('paper.left', { count: left });
}

function handInWord(ballot: Ballot, paper: Paper, again: boolean) {
  if (paper.isEmpty && (ballot.kind === 'names' || ballot.kind === 'options')) return 'handInBlank';
  return again ? 'handInAgain' : 'handIn';
}

type MarksProps = { kind: LinesKind; paper: Paper; at: number; still: boolean; label: string };

function Marks({ kind, paper, at, still, label }: MarksProps) {
  const mine = paper.marks[at] ?? null;
  const blocked = (mark: Mark): boolean =>
    still || (paper.isFull && mark === winningMark(kind) && mine !== mark);
  return (
    <span
      role="group"
      aria-label={label}
      className={cx(styles.marks, marksOfKind[kind].length === 1 && styles.single)}
    >
      {marksOfKind[kind].map((mark) => (
        <button
          key={mark}
          type="button"
          className={cx(styles.mark, styles[markLooks[mark].tone], mine === mark && styles.on)}
          aria-pressed={mine === mark}
          aria-disabled={blocked(mark) || undefined}
          onClick={() => !blocked(mark) && paper.mark(at, mark)}
        >
          <Icon of={markLooks[mark].icon} size="s" bold />
          {markWord(kind, mark)}
        </button>
      ))}
    </span>
  );
}
