// A new consultation: the question, its document, and until when. It is sent out from the desk, not from here.
import { prepareConsultation } from '@hop/shared/consultations/consultations-commands.js';
import { inWriting } from '@hop/shared/consultations/figures.js';
import { membersTotal } from '@hop/shared/participants/members-total.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useEntities, useEntity, useScope, useServerNow } from '../../live';
import { Button, Dialog } from '../../ui';
import { ConsultationFields } from './consultation-fields';
import { contentOf, missingOf, newValues } from './consultation-values';
import { ruleOf } from './consultation-words';

const TICK_MS = 30_000;

interface PrepareConsultationDialogProps {
  onDone: (consultationId: string | null) => void;
}

export function PrepareConsultationDialog({ onDone }: PrepareConsultationDialogProps) {
  const { t } = useTranslation('consultations');
  const { meetingId } = useScope();
  const rules = useEntity('meeting', meetingId)?.rules;
  const people = useEntities('participant');
  const now = useServerNow(TICK_MS);
  const { act, busy } = useAct(prepareConsultation, { done: () => t('form.saved') });
  const [values, setValues] = useState(() => newValues(now));
  const [tried, setTried] = useState(false);
  const missing = missingOf(values, now);
  if (rules === undefined) return null;
  const save = async (): Promise<void> => {
    if (missing !== null) return setTried(true);
    const saved = await act(contentOf(values));
    if (saved !== null) onDone(saved.consultationId);
  };
  const totalMembers = membersTotal(rules, people);
  return (
    <Dialog
      open
      title={t('form.title')}
      onClose={() => onDone(null)}
      acts={
        <>
          <Button onClick={() => onDone(null)}>{t('form.later')}</Button>
          <Button
            variant="primary"
            busy={busy}
            busyLabel={t('form.saving')}
            onClick={() => void save()}
          >
            {t('form.save')}
          </Button>
        </>
      }
    >
      <ConsultationFields
        values={values}
        onChange={(changed) => setValues({ ...values, ...changed })}
        missing={tried ? missing : null}
        rule={ruleOf({ majority: inWriting(rules.majority), totalMembers, participantIds: [] })}
      />
    </Dialog>
  );
}
