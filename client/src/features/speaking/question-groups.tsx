// Questions under their topics, those without one last: each is called or put under a topic; a topic is answered as a whole.
import { answerTo } from '@hop/shared/speaking/interpellation.js';
import { addQuestionGroup, removeQuestionGroup } from '@hop/shared/speaking/speaking-commands.js';
import type { SpeechRequest } from '@hop/shared/speaking/speech.js';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useEntities } from '../../live';
import { Button, IconButton, RowList, TextField } from '../../ui';
import { named, useMeetingNow } from './floor';
import styles from './interpellation-card.module.css';
import { QuestionRow } from './question-row';
import type { Calling } from './use-call';

type QuestionGroupsProps = {
  questions: readonly SpeechRequest[];
  call: Calling['call'];
  disabled: boolean;
};

export function QuestionGroups({ questions, call, disabled }: QuestionGroupsProps) {
  const { t } = useTranslation('speaking');
  const { currentItemId } = useMeetingNow();
  const groups = useEntities('questionGroup')
    .filter(({ agendaItemId }) => agendaItemId === null || agendaItemId === currentItemId)
    .toSorted((one, other) => one.addedAt - other.addedAt);
  const speeches = useEntities('speech');
  const participants = useEntities('participant');
  const remove = useAct(removeQuestionGroup, { done: () => t('done.ungroup'), chairsAct: true });
  const under = (groupId: string | null) =>
    questions
      .filter((question) => question.groupId === groupId)
      .toSorted((one, other) => one.askedAt - other.askedAt);
  return (
    <>
      {groups.map((group) => {
        const here = under(group.id);
        const owed = here.filter((one) => answerTo(one, speeches) === undefined);
        const put = owed.filter(({ state }) => state !== 'waiting');
        const answerer = participants.find(({ id }) => id === put[0]?.addresseeId);
        return (
          <section key={group.id} className={styles.group} aria-label={group.title}>
            <div className={styles.groupHead}>
              <h3 className={styles.groupTitle}>
                {t('round.group', { title: group.title, count: owed.length })}
              </h3>
              {put.length > 1 && answerer !== undefined && (
                <Button
                  disabled={disabled}
                  onClick={() =>
                    call({
                      name: named(answerer),
                      to: { participantId: answerer.id, kind: 'answer', answersGroupId: group.id },
                    })
                  }
                >
                  {t('round.answerAll', { name: named(answerer) })}
                </Button>
              )}
              {here.length === 0 && (
                <IconButton
                  icon={X}
                  label={t('round.removeGroup', { title: group.title })}
                  disabled={remove.busy}
                  onClick={() => void remove.act({ groupId: group.id })}
                />
              )}
            </div>
            <RowList label={group.title}>
              {here.map((question) => (
                <QuestionRow key={question.id} {...{ question, groups, call, disabled }} />
              ))}
            </RowList>
          </section>
        );
      })}
      <RowList label={t('round.alone')}>
        {under(null).map((question) => (
          <QuestionRow key={question.id} {...{ question, groups, call, disabled }} />
        ))}
      </RowList>
      {questions.length > 0 && <NewGroup agendaItemId={currentItemId} />}
    </>
  );
}

function NewGroup({ agendaItemId }: { agendaItemId: string | null }) {
  const { t } = useTranslation('speaking');
  const [title, setTitle] = useState('');
  const { act, busy } = useAct(addQuestionGroup, { done: () => t('done.group'), chairsAct: true });
  return (
    <form
      className={styles.new}
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() === '' || busy) return;
        void act({ title, agendaItemId }).then((added) => added !== null && setTitle(''));
      }}
    >
      <TextField
        label={t('round.newGroup')}
        maxLength={200}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Button type="submit" icon={Plus} busy={busy} disabled={title.trim() === ''}>
        {t('round.addGroup')}
      </Button>
    </form>
  );
}
