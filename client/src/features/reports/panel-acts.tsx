// What the secretary may do with one report: take it, send it back, remind, hand out a link, change or withdraw the request.
import { mayHandIn } from '@hop/shared/reports/owing.js';
import { mayRemind, remindedWords } from '@hop/shared/messages/reminding.js';
import type { ReportRequest } from '@hop/shared/reports/report.js';
import { takeReport, withdrawReport } from '@hop/shared/reports/reports-commands.js';
import { BellRing, FolderInput, Link2, PenLine, RefreshCw, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useCan, useServerNow } from '../../live';
import { Button, ConfirmDialog } from '../../ui';
import { EditDialog } from './edit-dialog';
import styles from './reports.module.css';
import { ReturnDialog } from './return-dialog';
import { useRemind } from './use-remind';

const TICK_MS = 30_000;

type Asking = 'take' | 'return' | 'replace' | 'edit' | 'withdraw';

interface PanelActsProps {
  report: ReportRequest;
  onLinks: (reportRequestIds: readonly string[], replace: boolean) => Promise<void>;
}

export function PanelActs({ report, onLinks }: PanelActsProps) {
  const { t } = useTranslation('reports');
  const [asking, setAsking] = useState<Asking | null>(null);
  const mayAct = useCan('report.take');
  const reminding = useRemind();
  const taking = useAct(takeReport, { done: (taken) => t('take.done', { ...taken }) });
  const withdrawing = useAct(withdrawReport, { done: () => t('withdraw.done') });
  const now = useServerNow(TICK_MS);
  const { id, name, state, files, remindedAt } = report;
  const isLocked = !mayRemind(remindedAt, now);
  const close = (): void => setAsking(null);
  // Whoever is reminded may have lost the link: it is offered again.
  const remind = async (): Promise<void> => {
    if ((await reminding.act({ reportRequestIds: [id] })) !== null) await onLinks([id], false);
  };
  if (!mayAct || !mayHandIn(state)) return null;
  const take = async (): Promise<void> => {
    if ((await taking.act({ reportRequestId: id })) !== null) close();
  };
  const withdraw = async (): Promise<void> => {
    if ((await withdrawing.act({ reportRequestId: id })) !== null) close();
  };
  const hasCome = state === 'handedIn';
  return (
    <div className={styles.acts}>
      {hasCome && (
        <>
          <Button variant="primary" icon={FolderInput} onClick={() => setAsking('take')}>
            {t('take.act')}
          </Button>
          <Button icon={Undo2} onClick={() => setAsking('return')}>
            {t('return.act')}
          </Button>
        </>
      )}
      {!hasCome && (
        <Button
          icon={BellRing}
          disabled={isLocked}
          busy={reminding.busy}
          onClick={() => void remind()}
        >
          {t('remind.act')}
        </Button>
      )}
      <Button icon={Link2} onClick={() => void onLinks([id], false)}>
        {t('links.make')}
      </Button>
      {report.linkedAt !== null && (
        <Button variant="quiet" icon={RefreshCw} onClick={() => setAsking('replace')}>
          {t('links.replace')}
        </Button>
      )}
      <Button variant="quiet" icon={PenLine} onClick={() => setAsking('edit')}>
        {t('form.edit')}
      </Button>
      <Button variant="quiet" icon={Trash2} onClick={() => setAsking('withdraw')}>
        {t('withdraw.act')}
      </Button>
      {!hasCome && isLocked && remindedAt !== null && (
        <p role="status" className={styles.reminded}>
          {t('remind.lately', remindedWords([remindedAt]))}
        </p>
      )}
      <ConfirmDialog
        open={asking === 'take'}
        question={t('take.question', { name })}
        consequence={t('take.consequence', { count: files.length })}
        stayLabel={t('take.stay')}
        actLabel={t('take.act')}
        busy={taking.busy}
        onStay={close}
        onAct={() => void take()}
      />
      <ConfirmDialog
        open={asking === 'replace'}
        question={t('links.replaceQuestion', { name })}
        consequence={t('links.replaceConsequence')}
        stayLabel={t('links.keep')}
        actLabel={t('links.replace')}
        tone="danger"
        onStay={close}
        onAct={() => {
          close();
          void onLinks([id], true);
        }}
      />
      <ConfirmDialog
        open={asking === 'withdraw'}
        question={t('withdraw.question', { name })}
        consequence={t('withdraw.consequence')}
        stayLabel={t('withdraw.stay')}
        actLabel={t('withdraw.act')}
        tone="danger"
        busy={withdrawing.busy}
        onStay={close}
        onAct={() => void withdraw()}
      />
      {asking === 'return' && <ReturnDialog report={report} onDone={close} />}
      {asking === 'edit' && <EditDialog report={report} onDone={close} />}
    </div>
  );
}
