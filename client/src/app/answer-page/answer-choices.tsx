// The three answers. The given one is tinted and says when the server recorded it; the two that need words open a field first.
import { isReasonNeeded } from '@hop/shared/invitations/answer-rules.js';
import { ChevronRight, CircleCheck, UserPlus, UserX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '../../lib/format';
import { refusalText } from '../../live';
import { cx, Icon, showToast, type LucideIcon } from '../../ui';
import { sendAnswer, type GivenAnswer, type PossibleAnswer } from './answer-calls';
import styles from './answer-choices.module.css';
import { ReasonForm } from './reason-form';

const answers: readonly { answer: PossibleAnswer; icon: LucideIcon }[] = [
  { answer: 'attending', icon: CircleCheck },
  { answer: 'absenceRequested', icon: UserX },
  { answer: 'substitute', icon: UserPlus },
];

interface AnswerChoicesProps {
  secret: string;
  given: GivenAnswer;
  onGiven: (given: GivenAnswer) => void;
}

export function AnswerChoices({ secret, given, onGiven }: AnswerChoicesProps) {
  const { t } = useTranslation('answer-page');
  const [writing, setWriting] = useState<PossibleAnswer | null>(null);
  const [sending, setSending] = useState<PossibleAnswer | null>(null);
  const send = async (answer: PossibleAnswer, reason: string) => {
    setSending(answer);
    try {
      onGiven(await sendAnswer(secret, answer, reason));
      setWriting(null);
    } catch (error) {
      showToast({ tone: 'no', title: t('notRecorded'), detail: refusalText(error) });
    } finally {
      setSending(null);
    }
  };
  const choose = (answer: PossibleAnswer) => {
    if (isReasonNeeded(answer)) setWriting(writing === answer ? null : answer);
    else void send(answer, '');
  };
  const detailOf = (answer: PossibleAnswer): string => {
    if (sending === answer) return t('sending');
    if (given.answer !== answer || given.answeredAt === null) return t(`detail.${answer}`);
    const at = given.answeredAt;
    return t('recordedAt', { time: formatTime(at), date: formatDate(at) });
  };
  return (
    <ul role="list" className={styles.list} aria-live="polite">
      {answers.map(({ answer, icon }) => (
        <li key={answer}>
          <button
            type="button"
            className={cx(styles.answer, given.answer === answer && styles.given)}
            aria-pressed={given.answer === answer}
            aria-expanded={isReasonNeeded(answer) ? writing === answer : undefined}
            disabled={sending !== null}
            onClick={() => choose(answer)}
          >
            <Icon of={icon} className={styles.icon} />
            <span className={styles.words}>
              {t(`answer.${answer}`)}
              <small>{detailOf(answer)}</small>
              {given.answer === answer && given.reason !== null && given.reason !== '' && (
                <small>“{given.reason}”</small>
              )}
            </span>
            {isReasonNeeded(answer) && <Icon of={ChevronRight} className={styles.icon} />}
          </button>
          {writing === answer && (
            <ReasonForm
              answer={answer}
              busy={sending !== null}
              onSend={(reason) => void send(answer, reason)}
              onStay={() => setWriting(null)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
