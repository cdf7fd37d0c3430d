// Asking for a report: about what, until when, of whom. The links come after it (links-dialog.tsx).
import type { ResultOf } from '@hop/shared/core/contract.js';
import { requestReports } from '@hop/shared/reports/reports-commands.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useEntity, useScope, useServerNow } from '../../live';
import { Button, Dialog } from '../../ui';
import { Addressees, nobodyChosen } from './addressees';
import { ReportFields } from './report-fields';
import { contentOf, missingOf, newValues } from './report-values';
import styles from './reports.module.css';

const TICK_MS = 30_000;

interface RequestDialogProps {
  /** The new requests and how many people of each were told; null when nothing was asked. */
  onDone: (asked: ResultOf<typeof requestReports> | null) => void;
}

export function RequestDialog({ onDone }: RequestDialogProps) {
  const { t } = useTranslation('reports');
  const now = useServerNow(TICK_MS);
  const { act, busy } = useAct(requestReports, {
    done: ({ reportRequestIds }) => t('form.asked', { count: reportRequestIds.length }),
  });
  const { meetingId } = useScope();
  const startsAt = useEntity('meeting', meetingId)?.startsAt;
  const [values, setValues] = useState(() => newValues(now, startsAt));
  const [chosen, setChosen] = useState(nobodyChosen);
  const [tried, setTried] = useState(false);
  const missing = missingOf(values, now);
  const nobody = chosen.siteIds.size + chosen.unitNames.size === 0;
  const send = async (): Promise<void> => {
    if (missing !== null || nobody) return setTried(true);
    const asked = await act({
      ...contentOf(values),
      siteIds: [...chosen.siteIds],
      unitNames: [...chosen.unitNames],
    });
    if (asked !== null) onDone(asked);
  };
  return (
    <Dialog
      open
      wide
      title={t('form.ask')}
      onClose={() => onDone(null)}
      acts={
        <>
          <Button onClick={() => onDone(null)}>{t('form.later')}</Button>
          <Button
            variant="primary"
            busy={busy}
            busyLabel={t('form.sending')}
            onClick={() => void send()}
          >
            {t('form.send')}
          </Button>
        </>
      }
    >
      <ReportFields
        values={values}
        onChange={(changed) => setValues({ ...values, ...changed })}
        missing={tried ? missing : null}
      />
      <Addressees chosen={chosen} onChange={setChosen} />
      {tried && nobody && (
        <p role="alert" className={styles.error}>
          {t('form.nobody')}
        </p>
      )}
    </Dialog>
  );
}
