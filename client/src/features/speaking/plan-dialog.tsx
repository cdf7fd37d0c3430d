// How the list of one item will be run: when it opens, in which order people are called, and how long they may speak.
import { listOrders, openings, type Plan } from '@hop/shared/speaking/list-plan.js';
import { listOf, type ListSubject } from '@hop/shared/speaking/speaker-list.js';
import { planSpeakerList } from '@hop/shared/speaking/speaking-commands.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../lib/format';
import { useAct, useEntities } from '../../live';
import { Button, Dialog, SelectField } from '../../ui';
import styles from './list-control.module.css';

/** Offered times, in seconds. */
const limits = [60, 120, 180, 300, 420, 600, 900, 1200];
const totals = [600, 900, 1800, 2700, 3600, 5400, 7200];

const usual: Plan = { opening: 'always', order: 'fair', limitSeconds: null, totalSeconds: null };

type PlanDialogProps = { itemId: string; about: ListSubject; onDone: () => void };

export function PlanDialog({ itemId, about, onDone }: PlanDialogProps) {
  const { t } = useTranslation('speaking');
  const before = listOf(useEntities('listPlan'), itemId, about);
  const [values, setValues] = useState<Plan>(() => {
    const { opening, order, limitSeconds, totalSeconds } = before ?? usual;
    return { opening, order, limitSeconds, totalSeconds };
  });
  const { act, busy } = useAct(planSpeakerList, { done: () => t('plan.done') });
  const save = async (plan: Plan | null): Promise<void> => {
    if ((await act({ agendaItemId: itemId, about, plan })) !== null) onDone();
  };
  const change = (part: Partial<Plan>): void => setValues({ ...values, ...part });
  const timesFor = (offered: readonly number[], value: number | null, none: string) => [
    { value: '', label: none },
    ...[...new Set(value === null ? offered : [...offered, value])]
      .sort((a, b) => a - b)
      .map((seconds) => ({ value: String(seconds), label: formatDuration(seconds) })),
  ];
  const secondsOf = (value: string): number | null => (value === '' ? null : Number(value));
  return (
    <Dialog
      open
      title={t('plan.settingsOf', { about: t(`plan.about.${about}`) })}
      onClose={onDone}
      acts={
        <>
          <Button onClick={onDone}>{t('plan.stay')}</Button>
          {before && (
            <Button disabled={busy} onClick={() => void save(null)}>
              {t('plan.reset')}
            </Button>
          )}
          <Button
            variant="primary"
            busy={busy}
            busyLabel={t('plan.saving')}
            onClick={() => void save(values)}
          >
            {t('plan.save')}
          </Button>
        </>
      }
    >
      <p>{t('plan.words')}</p>
      <div className={styles.fields}>
        <SelectField
          label={t('plan.opening')}
          data={openings.map((value) => ({ value, label: t(`plan.openings.${value}`) }))}
          value={values.opening}
          onChange={({ currentTarget: { value } }) =>
            change({ opening: openings.find((one) => one === value) ?? 'always' })
          }
        />
        <SelectField
          label={t('plan.order')}
          data={listOrders.map((value) => ({ value, label: t(`plan.orders.${value}`) }))}
          value={values.order}
          onChange={({ currentTarget: { value } }) =>
            change({ order: listOrders.find((one) => one === value) ?? 'fair' })
          }
        />
        <SelectField
          label={t('plan.limit')}
          data={timesFor(limits, values.limitSeconds, t('plan.limitUsual'))}
          value={values.limitSeconds === null ? '' : String(values.limitSeconds)}
          onChange={(event) => change({ limitSeconds: secondsOf(event.currentTarget.value) })}
        />
        <SelectField
          label={t('plan.total')}
          hint={t('plan.totalHint')}
          data={timesFor(totals, values.totalSeconds, t('plan.totalNone'))}
          value={values.totalSeconds === null ? '' : String(values.totalSeconds)}
          onChange={(event) => change({ totalSeconds: secondsOf(event.currentTarget.value) })}
        />
      </div>
    </Dialog>
  );
}
