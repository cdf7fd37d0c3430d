// A consultation that has not been sent out: its form, removing it, and sending it, which says whom it will ask.
import type { Consultation } from '@hop/shared/consultations/consultation.js';
import { editConsultation } from '@hop/shared/consultations/consultations-commands.js';
import { Refusal } from '@hop/shared/core/refusal.js';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format';
import { useDraft } from '../../lib/use-draft';
import { refusalText, useCommand, useEntities, useServerNow } from '../../live';
import { BothVersions, Button, showToast } from '../../ui';
import { ConsultationFields } from './consultation-fields';
import { contentOf, missingOf, valuesOf, type ConsultationValues } from './consultation-values';
import { ruleOf } from './consultation-words';
import { OpenConsultation, RemoveConsultation } from './draft-acts';
import styles from './my-consultations.module.css';

const TICK_MS = 30_000;
const labels = { question: 'question', documentId: 'document', dueAt: 'dueAt' } as const;

interface DraftConsultationProps {
  consultation: Consultation;
  onRemoved: () => void;
}

export function DraftConsultation({ consultation, onRemoved }: DraftConsultationProps) {
  const { t } = useTranslation('consultations');
  const documents = useEntities('document');
  const now = useServerNow(TICK_MS);
  const { id, version } = consultation;
  const draft = useDraft(id, version, valuesOf(consultation));
  const { send, state } = useCommand(editConsultation);
  const missing = missingOf(draft.values, now);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { changes, baseVersion, values } = draft;
    try {
      const saved = await send({
        ...{ consultationId: id, baseVersion, ...contentOf(values) },
        majority: consultation.majority,
      });
      draft.saved(saved.version, changes);
      showToast({ tone: 'ok', title: t('form.saved') });
    } catch (error) {
      const isStale = error instanceof Refusal && error.code === 'stale';
      showToast({ tone: 'no', title: isStale ? t('form.stale') : refusalText(error) });
    }
  };
  const inWords = (from: Partial<ConsultationValues>, field: keyof typeof labels): string => {
    switch (field) {
      case 'question':
        return from.question ?? '';
      case 'documentId':
        return documents.find((one) => one.id === from.documentId)?.title ?? t('form.noDocument');
      case 'dueAt':
        return from.dueAt == null ? '' : formatDateTime(from.dueAt);
    }
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
      <ConsultationFields
        values={draft.values}
        onChange={draft.set}
        missing={missing}
        rule={ruleOf(consultation)}
      />
      {draft.stale && (
        <BothVersions
          fields={(Object.keys(draft.changes) as (keyof typeof labels)[]).map((field) => ({
            key: field,
            label: t(`form.${labels[field]}`),
            mine: inWords(draft.changes, field),
            present: inWords(draft.present, field),
          }))}
          onKeepMine={draft.keepMine}
          onTakePresent={draft.takePresent}
        />
      )}
      {draft.dirty && !draft.stale && (
        <div className={styles.acts}>
          <Button
            type="submit"
            variant="primary"
            disabled={missing !== null}
            busy={state === 'sending'}
            busyLabel={t('form.saving')}
          >
            {t('form.saveChanges')}
          </Button>
          <Button onClick={draft.takePresent}>{t('form.giveUp')}</Button>
        </div>
      )}
      {draft.dirty ? (
        <p className={styles.quiet}>{t('open.unsaved')}</p>
      ) : (
        <OpenConsultation consultation={consultation} ready={missing === null} />
      )}
      <RemoveConsultation consultation={consultation} onRemoved={onRemoved} />
    </form>
  );
}
