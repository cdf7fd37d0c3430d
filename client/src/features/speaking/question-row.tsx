// One question of the round: who asks whom, how far it is, the topic that it stands under, and its one act.
import { answerTo } from '@hop/shared/speaking/interpellation.js';
import { groupRequest } from '@hop/shared/speaking/speaking-commands.js';
import type { QuestionGroup } from '@hop/shared/speaking/interpellation.js';
import type { SpeechRequest } from '@hop/shared/speaking/speech.js';
import { Check, FileText, Hourglass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAct, useEntities } from '../../live';
import { Badge, Button, Row, SelectField, VisuallyHidden } from '../../ui';
import { addressed, named } from './floor';
import styles from './question-row.module.css';
import { useAddresseeName } from './use-addressee-name';
import type { Calling } from './use-call';

type QuestionRowProps = {
  question: SpeechRequest;
  groups: readonly QuestionGroup[];
  call: Calling['call'];
  disabled: boolean;
};

export function QuestionRow({ question, groups, call, disabled }: QuestionRowProps) {
  const { t } = useTranslation('speaking');
  const asker = useEntities('participant').find(({ id }) => id === question.participantId);
  const answered = answerTo(question, useEntities('speech')) !== undefined;
  const to = useAddresseeName()(question);
  const group = useAct(groupRequest, { done: () => t('done.regroup'), chairsAct: true });
  const name = named(asker);
  const detail = [
    question.followsId === null ? '' : t('kind.followUp'),
    to === '' ? t('round.nobody') : t('queue.to', { name: to }),
    question.subject === '' ? '' : `“${question.subject}”`,
  ];
  return (
    <Row
      title={addressed(asker)}
      detail={detail.filter(Boolean).join(' · ')}
      act={
        <span className={styles.acts}>
          {groups.length > 0 && (
            <SelectField
              label={<VisuallyHidden>{t('round.groupOf', { name })}</VisuallyHidden>}
              data={[
                { value: '', label: t('round.noGroup') },
                ...groups.map(({ id, title }) => ({ value: id, label: title })),
              ]}
              value={question.groupId ?? ''}
              disabled={group.busy}
              onChange={(event) =>
                void group.act({
                  requestId: question.id,
                  groupId: event.currentTarget.value || null,
                })
              }
            />
          )}
          {answered ? (
            <Badge icon={Check} tone="ok">
              {t('round.answered')}
            </Badge>
          ) : question.state === 'waiting' ? (
            <Button
              aria-label={t('queue.callName', { name })}
              disabled={disabled}
              onClick={() => call({ name, to: { requestId: question.id } })}
            >
              {t('queue.call')}
            </Button>
          ) : (
            <Badge icon={question.state === 'handedIn' ? FileText : Hourglass}>
              {t(question.state === 'handedIn' ? 'written.short' : 'round.waits')}
            </Badge>
          )}
        </span>
      }
    />
  );
}
