// What I have handed in on an open paper with lines, line by line, after the close: to be checked while objections may be raised.
import type { Answer, Ballot } from '@hop/shared/ballots/ballot.js';
import { isChoice } from '@hop/shared/ballots/ballot.js';
import { readMarks } from '@hop/shared/ballots/paper-marks.js';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui';
import { markLooks, markWord } from './mark-looks';
import styles from './own-paper.module.css';

type OwnPaperProps = { ballot: Ballot; given: Answer };

export function OwnPaper({ ballot: { kind, lines }, given }: OwnPaperProps) {
  const { t } = useTranslation('ballots');
  if (kind === 'motion' || isChoice(given)) return null;
  const marks = readMarks(given);
  return (
    <ol className={styles.lines} aria-label={t('paper.given')}>
      {lines.map(({ text }, at) => {
        const mark = marks[at] ?? null;
        return (
          <li key={at} className={styles.line}>
            <span>
              {at + 1}. {text}
            </span>
            <strong className={styles.said}>
              {mark !== null && <Icon of={markLooks[mark].icon} size="s" bold />}
              {mark === null ? t('paper.nothingSaid') : markWord(kind, mark)}
            </strong>
          </li>
        );
      })}
    </ol>
  );
}
