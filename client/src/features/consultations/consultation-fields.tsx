// The fields of a consultation, alike when it is new and when a draft is changed.
import { QUESTION_LENGTH } from '@hop/shared/consultations/consultations-commands.js';
import { byPosition } from '@hop/shared/core/ordering.js';
import { audienceMayRead } from '@hop/shared/documents/rights.js';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { DateTimeField, SelectField, TextAreaField } from '../../ui';
import type { ConsultationValues, missingOf } from './consultation-values';

interface ConsultationFieldsProps {
  values: ConsultationValues;
  onChange: (values: Partial<ConsultationValues>) => void;
  missing: ReturnType<typeof missingOf>;
  /** What will count, in words. */
  rule: string;
}

export function ConsultationFields({ values, onChange, missing, rule }: ConsultationFieldsProps) {
  const { t } = useTranslation('consultations');
  const documents = useEntities('document')
    .filter((one) => audienceMayRead('delegate', one) || one.id === values.documentId)
    .toSorted(byPosition);
  return (
    <>
      <TextAreaField
        data-autofocus
        label={t('form.question')}
        hint={t('form.questionHint')}
        error={missing === 'question' && t('form.questionMissing')}
        maxLength={QUESTION_LENGTH}
        value={values.question}
        onChange={(event) => onChange({ question: event.currentTarget.value })}
      />
      <SelectField
        label={t('form.document')}
        data={[
          { value: '', label: t('form.noDocument') },
          ...documents.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        value={values.documentId}
        onChange={(event) => onChange({ documentId: event.currentTarget.value })}
      />
      <DateTimeField
        label={t('form.dueAt')}
        hint={rule}
        error={missing === 'dueAt' && t('form.dueMissing')}
        value={values.dueAt}
        onChange={(dueAt) => onChange({ dueAt })}
      />
    </>
  );
}
