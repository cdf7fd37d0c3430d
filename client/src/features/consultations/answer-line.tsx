// The one line that says how my answer stands. "Đã ghi nhận" is said of what the server told, nothing else.
import { CircleCheck, CircleX, Info, PenLine, TimerOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatExactTime } from '../../lib/format';
import { refusalText } from '../../live';
import { Note } from '../../ui';
import type { AnswerInHand } from './use-my-answer';

/** `open`: it may still be changed. */
export function AnswerLine({ answer, open }: { answer: AnswerInHand; open: boolean }) {
  return (
    <div aria-live="polite">
      <Words answer={answer} open={open} />
    </div>
  );
}

function Words({ answer, open }: { answer: AnswerInHand; open: boolean }) {
  const { t } = useTranslation('consultations');
  const { recorded, refusal, dirty } = answer;
  const words =
    recorded === null
      ? null
      : t(recorded.late ? 'answer.recordedLate' : 'answer.recorded', {
          at: `${formatExactTime(recorded.answeredAt)} ${formatDate(recorded.answeredAt)}`,
          opinion: t(`opinion.${recorded.answer}`),
        });
  if (!open)
    return (
      <Note
        icon={words === null ? Info : CircleCheck}
        tone="ok"
        title={words ?? t('answer.none')}
      />
    );
  if (refusal !== null && dirty)
    return (
      <Note icon={CircleX} tone="lost" title={t('answer.refused')}>
        {refusalText(refusal)} {words}
      </Note>
    );
  if (words === null)
    return dirty ? (
      <Note icon={PenLine} tone="warn" title={t('answer.notSent')} />
    ) : (
      <Note icon={Info} tone="ok" title={t('answer.nothing')}>
        {t('answer.nothingWords')}
      </Note>
    );
  if (dirty)
    return (
      <Note icon={PenLine} tone="warn" title={t('answer.notSent')}>
        {words}
      </Note>
    );
  return (
    <Note
      icon={recorded?.late ? TimerOff : CircleCheck}
      tone={recorded?.late ? 'warn' : 'ok'}
      title={words}
    >
      {t('answer.mayChange')}
    </Note>
  );
}
