// Beside an item that is being prepared: how its lists will be run, and who has registered in advance.
import { listSubjectSchema, type ListSubject } from '@hop/shared/speaking/speaker-list.js';
import { withdrawRequest } from '@hop/shared/speaking/speaking-commands.js';
import { Settings2, UserPlus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useCan } from '../../live';
import { Button, IconButton, Row, RowList } from '../../ui';
import { addressed, named, useQueues } from './floor';
import styles from './list-control.module.css';
import { PlanDialog } from './plan-dialog';
import { RegisterDialog } from './register-dialog';
import { usePlanWords } from './use-plan-words';

export function ItemSpeakers({ itemId }: { itemId: string }) {
  const { t } = useTranslation('speaking');
  const { now, later } = useQueues();
  const waiting = [...now, ...later].filter(({ request }) => request.agendaItemId === itemId);
  const wordsOf = usePlanWords(itemId);
  const mayPlan = useCan('speakerList.plan');
  const { act, busy } = useAct(withdrawRequest, { done: () => t('done.removed') });
  const [shown, setShown] = useState<ListSubject | 'register' | null>(null);
  const close = (): void => setShown(null);
  return (
    <>
      <RowList label={t('plan.title')}>
        {listSubjectSchema.options.map((about) => (
          <Row
            key={about}
            icon={Settings2}
            title={t(`plan.about.${about}`)}
            detail={wordsOf(about)}
            onOpen={mayPlan ? () => setShown(about) : undefined}
          />
        ))}
      </RowList>
      <p>
        {waiting.length === 0 ? t('plan.nobody') : t('plan.registered', { count: waiting.length })}
      </p>
      {waiting.length > 0 && (
        <div className={styles.people}>
          <RowList framed label={t('plan.registered', { count: waiting.length })}>
            {waiting.map(({ request, person }, place) => (
              <Row
                key={request.id}
                leading={place + 1}
                title={addressed(person)}
                detail={t(`kind.${request.kind}`)}
                act={
                  mayPlan && (
                    <IconButton
                      icon={X}
                      label={t('queue.withdraw', { name: named(person) })}
                      disabled={busy}
                      onClick={() => void act({ requestId: request.id })}
                    />
                  )
                }
              />
            ))}
          </RowList>
        </div>
      )}
      {mayPlan && (
        <Button icon={UserPlus} onClick={() => setShown('register')}>
          {t('plan.register')}
        </Button>
      )}
      {shown === 'register' && <RegisterDialog itemId={itemId} onClose={close} />}
      {(shown === 'speeches' || shown === 'questions') && (
        <PlanDialog itemId={itemId} about={shown} onDone={close} />
      )}
    </>
  );
}
