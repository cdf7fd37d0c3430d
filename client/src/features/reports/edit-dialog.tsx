// Changing a request: the wording of all that were asked together, the due date of this unit or of all.
import type { ReportRequest } from '@hop/shared/reports/report.js';
import { editReport } from '@hop/shared/reports/reports-commands.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useServerNow } from '../../live';
import { Button, Check, Dialog } from '../../ui';
import { ReportFields } from './report-fields';
import { contentOf, missingOf, valuesOf } from './report-values';
import styles from './reports.module.css';

const TICK_MS = 30_000;

interface EditDialogProps {
  report: ReportRequest;
  onDone: () => void;
}

export function EditDialog({ report, onDone }: EditDialogProps) {
  const { t } = useTranslation('reports');
  const now = useServerNow(TICK_MS);
  const { act, busy } = useAct(editReport, { done: () => t('form.saved') });
  // What stood there when the form was opened: a change by somebody else meanwhile is refused, not overwritten.
  const [baseVersion] = useState(report.version);
  const [values, setValues] = useState(() => valuesOf(report));
  const [dueForAll, setDueForAll] = useState(false);
  const [tried, setTried] = useState(false);
  const missing = missingOf(values, now, dueForAll ? undefined : report.dueAt);
  const save = async (): Promise<void> => {
    if (missing !== null) return setTried(true);
    const args = { reportRequestId: report.id, baseVersion, ...contentOf(values), dueForAll };
    if ((await act(args)) !== null) onDone();
  };
  return (
    <Dialog
      open
      title={t('form.edit')}
      onClose={onDone}
      acts={
        <>
          <Button onClick={onDone}>{t('form.later')}</Button>
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
      <ReportFields
        values={values}
        onChange={(changed) => setValues({ ...values, ...changed })}
        missing={tried ? missing : null}
      />
      <Check checked={dueForAll} onChange={setDueForAll}>
        {t('form.dueForAll')}
      </Check>
      <p className={styles.quiet}>{t('form.wordingForAll')}</p>
    </Dialog>
  );
}
