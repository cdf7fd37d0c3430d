// The fields of a request, alike when it is new and when it is changed.
import { agendaTree, flattenAgenda } from '@hop/shared/agenda/agenda-tree.js';
import { EXPLANATION_LENGTH, SUBJECT_LENGTH } from '@hop/shared/reports/reports-commands.js';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { DateTimeField, SelectField, TextAreaField, TextField } from '../../ui';
import type { missingOf, ReportValues } from './report-values';

interface ReportFieldsProps {
  values: ReportValues;
  onChange: (values: Partial<ReportValues>) => void;
  missing: ReturnType<typeof missingOf>;
}

export function ReportFields({ values, onChange, missing }: ReportFieldsProps) {
  const { t } = useTranslation('reports');
  const items = flattenAgenda(agendaTree(useEntities('agendaItem'), 0));
  return (
    <>
      <TextField
        data-autofocus
        label={t('form.subject')}
        hint={t('form.subjectHint')}
        error={missing === 'subject' && t('form.subjectMissing')}
        maxLength={SUBJECT_LENGTH}
        value={values.subject}
        onChange={(event) => onChange({ subject: event.currentTarget.value })}
      />
      <TextAreaField
        label={t('form.explanation')}
        hint={t('form.explanationHint')}
        maxLength={EXPLANATION_LENGTH}
        value={values.explanation}
        onChange={(event) => onChange({ explanation: event.currentTarget.value })}
      />
      <DateTimeField
        label={t('form.dueAt')}
        error={missing === 'dueAt' && t('form.dueMissing')}
        value={values.dueAt}
        onChange={(dueAt) => onChange({ dueAt })}
      />
      <SelectField
        label={t('form.item')}
        data={[
          { value: '', label: t('form.noItem') },
          ...items.map(({ item, number }) => ({
            value: item.id,
            label: `${number}. ${item.title}`,
          })),
        ]}
        value={values.agendaItemId}
        onChange={(event) => onChange({ agendaItemId: event.currentTarget.value })}
      />
    </>
  );
}
