// The round of questions: on or off, the next question or the answer that is due with one tap, the groups, and who owes how many answers.
import { answerTo, questionToAnswer } from '@hop/shared/speaking/interpellation.js';
import { MessageCircleQuestion } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { Button, Card } from '../../ui';
import { AnswererCounts } from './answerer-counts';
import { addressed, named, useItemsAtHand, useMeetingNow } from './floor';
import styles from './interpellation-card.module.css';
import { isForNow } from '@hop/shared/speaking/current-queue.js';
import { ListControl } from './list-control';
import { QuestionGroups } from './question-groups';
import { useCall } from './use-call';

type InterpellationCardProps = {
  inSession: boolean;
  /** At the desk the questions are folded away: the queue needs the room. */
  brief?: boolean;
};

export function InterpellationCard({ inSession, brief = false }: InterpellationCardProps) {
  const { t } = useTranslation('speaking');
  const { currentItemId } = useMeetingNow();
  const atHand = useItemsAtHand();
  const speeches = useEntities('speech');
  const participants = useEntities('participant');
  const questions = useEntities('speechRequest').filter(
    (request) =>
      request.kind === 'question' && request.state !== 'withdrawn' && isForNow(request, atHand),
  );
  const { call, busy, dialog } = useCall();
  const due = questionToAnswer(questions, speeches);
  const answerer = participants.find(({ id }) => id === due?.addresseeId);
  const asker = participants.find(({ id }) => id === due?.participantId);
  const open = questions.filter((question) => answerTo(question, speeches) === undefined).length;
  return (
    <Card flush title={t('round.title', { count: open })} className={styles.card}>
      <ListControl agendaItemId={currentItemId} about="questions" />
      {due !== undefined && answerer !== undefined && (
        <div className={styles.due}>
          <p className={styles.words}>
            {t('round.due', { asker: addressed(asker), answerer: named(answerer) })}
            {due.subject !== '' && ` “${due.subject}”`}
          </p>
          <Button
            variant="primary"
            icon={MessageCircleQuestion}
            block
            disabled={!inSession || busy}
            onClick={() =>
              call({
                name: named(answerer),
                to: { participantId: answerer.id, kind: 'answer', answersId: due.id },
              })
            }
          >
            {t('round.answer', { name: named(answerer) })}
          </Button>
        </div>
      )}
      <details className={styles.all} open={!brief}>
        <summary>{t('round.all', { count: questions.length })}</summary>
        <QuestionGroups questions={questions} call={call} disabled={!inSession || busy} />
        <AnswererCounts questions={questions} />
      </details>
      {dialog}
    </Card>
  );
}
