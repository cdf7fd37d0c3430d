// Asks once more before the meeting changes its state, with what follows and, where others must read why, the reason.
import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveAll, useUnsaved } from '../../lib/unsaved';
import { ConfirmDialog, Note, TextAreaField } from '../../ui';
import type { Move } from './moves';
import { PreparationList, type OnMend } from './preparation-checks';
import { useRecessEnd } from './recess-end';
import { useMove } from './use-move';
import { useOrderAsked } from './use-order-asked';
import { usePreparationWarnings } from './use-preparation-warnings';

interface MoveDialogProps {
  move: Move;
  onClose: () => void;
  onMend?: OnMend | undefined;
}

export function MoveDialog({ move, onClose, onMend }: MoveDialogProps) {
  const { t } = useTranslation('meetings');
  const { carryOut, busy } = useMove();
  const [reason, setReason] = useState('');
  const { fields, resumesAt } = useRecessEnd();
  const warnings = usePreparationWarnings().length;
  const [missing, setMissing] = useState(false);
  const order = useOrderAsked(move.own !== true);
  const isHandedOn = move.key === 'submit' || move.key === 'issue';
  const unsaved = useUnsaved();
  const isUnsaved = isHandedOn && unsaved.length > 0;
  const [saving, setSaving] = useState(false);
  const saved = async (): Promise<boolean> => {
    setSaving(true);
    const taken = await saveAll();
    setSaving(false);
    return taken;
  };
  const act = async (): Promise<void> => {
    if (!order.given()) return;
    // What could not be saved says why where it is written.
    if (isUnsaved && !(await saved())) return onClose();
    if (move.reason && reason.trim() === '') return setMissing(true);
    const at = move.key === 'adjourn' ? resumesAt() : null;
    if (at !== undefined && (await carryOut(move, reason.trim(), at))) onClose();
  };
  return (
    <ConfirmDialog
      open
      question={t(`move.${move.key}.question`)}
      consequence={t(`move.${move.key}.consequence`)}
      stayLabel={t(isUnsaved ? 'unsaved.stay' : 'stay')}
      actLabel={
        isUnsaved
          ? t('unsaved.act', { act: t(`move.${move.key}.act`).toLocaleLowerCase() })
          : t(`move.${move.key}.act`)
      }
      tone={move.danger ? 'danger' : 'primary'}
      busy={busy || saving}
      busyLabel={t('sending')}
      onStay={onClose}
      onAct={() => void act()}
    >
      {order.question}
      {move.key === 'adjourn' && fields}
      {isUnsaved && (
        <Note
          icon={PencilLine}
          tone="warn"
          title={t('unsaved.title', { names: unsaved.map(({ name }) => `“${name}”`).join(', ') })}
        >
          {t('unsaved.words')}
        </Note>
      )}
      {isHandedOn && warnings > 0 && (
        <>
          <p>{t('checks.before', { count: warnings })}</p>
          <PreparationList
            onMend={
              onMend &&
              ((warning) => {
                onClose();
                onMend(warning);
              })
            }
          />
        </>
      )}
      {move.reason && (
        <TextAreaField
          label={t('reason')}
          hint={t('reasonHint')}
          error={missing && reason.trim() === '' ? t('refusal.reasonNeeded') : undefined}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
    </ConfirmDialog>
  );
}
