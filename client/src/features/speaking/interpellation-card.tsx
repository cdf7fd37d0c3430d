// The round of questions: on or off, the next question or the answer that is due with one tap, the groups, and who owes how many answers.
import { answerTo } from '@hop/shared/speaking/interpellation.js';
import { MessageCircleQuestion } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { Button, Card } from '../../ui';
import { AnswererCounts } from './answerer-counts';
import { addressed, named, useMeetingNow } from './floor';
import styles from './interpellation-card.module.css';
import { ListControl } from './list-control';
import { ListTime } from './list-time';
import { QuestionGroups } from './question-groups';
import { useCall } from './use-call';
import { useDueAnswer, useQuestions } from './use-due-answer';

type InterpellationCardProps = {
  inSession: boolean;
  /** At the desk the questions are folded away: the queue needs the room. */
  brief?: boolean;
};

export function InterpellationCard({ inSession, brief = false }: InterpellationCardProps) {
  const { t } = useTranslation('speaking');
  const { currentItemId } = useMeetingNow();
  const speeches = useEntities('speech');
  const questions = useQuestions();
  const { call, busy, dialog } = useCall();
  const due = useDueAnswer();
  const open = questions.filter((question) => answerTo(question, speeches) === undefined).length;
  return (
    <Card flush title={t('round.title', { count: open })} className={styles.card}>
      <ListControl agendaItemId={currentItemId} about="questions" />
      <div className={styles.time}>
        <ListTime agendaItemId={currentItemId} about="questions" />
      </div>
      {due !== null && (
        <div className={styles.due}>
          <p className={styles.words}>
            {t('round.due', { asker: addressed(due.asker), answerer: named(due.answerer) })}
            {due.question.subject !== '' && ` “${due.question.subject}”`}
          </p>
          <Button
            variant="primary"
            icon={MessageCircleQuestion}
            block
            disabled={!inSession || busy}
            onClick={() =>
              call({
                name: named(due.answerer),
                to: { participantId: due.answerer.id, kind: 'answer', answersId: due.question.id },
              })
            }
          >
            {t('round.answer', { name: named(due.answerer) })}
          </Button>
        </div>
      )}
      {(!brief || questions.length > 0) && (
        <details className={styles.all} open={!brief}>
          <summary>{t('round.all', { count: questions.length })}</summary>
          <QuestionGroups questions={questions} call={call} disabled={!inSession || busy} />
          <AnswererCounts questions={questions} />
        </details>
      )}
      {dialog}
    </Card>
  );
}
