// What becomes of a draft: sent out to the members, or removed. Either asks first and names what follows.
import { isMember } from '@hop/shared/consultations/answering.js';
import type { Consultation } from '@hop/shared/consultations/consultation.js';
import {
  openConsultation,
  removeConsultation,
} from '@hop/shared/consultations/consultations-commands.js';
import { Send, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format';
import { useAct, useEntities } from '../../live';
import { Button, ConfirmDialog } from '../../ui';

export function OpenConsultation({
  consultation,
  ready,
}: {
  consultation: Consultation;
  ready: boolean;
}) {
  const { t } = useTranslation('consultations');
  const [asking, setAsking] = useState(false);
  const { act, busy } = useAct(openConsultation, { done: () => t('open.done') });
  const count = useEntities('participant').filter(isMember).length;
  const open = async (): Promise<void> => {
    await act({ consultationId: consultation.id });
    setAsking(false);
  };
  return (
    <>
      <Button
        variant="primary"
        size="lg"
        icon={Send}
        disabled={!ready}
        onClick={() => setAsking(true)}
      >
        {t('open.act')}
      </Button>
      <ConfirmDialog
        open={asking}
        question={t('open.question')}
        consequence={t('open.consequence', { count, at: formatDateTime(consultation.dueAt) })}
        stayLabel={t('open.stay')}
        actLabel={t('open.act')}
        busy={busy}
        onStay={() => setAsking(false)}
        onAct={() => void open()}
      />
    </>
  );
}

interface RemoveConsultationProps {
  consultation: Consultation;
  onRemoved: () => void;
}

export function RemoveConsultation({ consultation, onRemoved }: RemoveConsultationProps) {
  const { t } = useTranslation('consultations');
  const [asking, setAsking] = useState(false);
  const { act, busy } = useAct(removeConsultation, { done: () => t('form.removed') });
  const remove = async (): Promise<void> => {
    const removed = await act({ consultationId: consultation.id });
    setAsking(false);
    if (removed !== null) onRemoved();
  };
  return (
    <>
      <Button variant="danger" icon={Trash2} onClick={() => setAsking(true)}>
        {t('form.remove')}
      </Button>
      <ConfirmDialog
        open={asking}
        question={t('form.removeQuestion')}
        consequence={consultation.question}
        stayLabel={t('form.keep')}
        actLabel={t('form.remove')}
        tone="danger"
        busy={busy}
        onStay={() => setAsking(false)}
        onAct={() => void remove()}
      />
    </>
  );
}
