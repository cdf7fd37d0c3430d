// Before a ballot is voided: how many choices are lost, and the reason that the journal keeps. Prepares the re-run if wanted,
// in another way of voting where the devices have failed.
import { rerunBallot, voidBallot } from '@hop/shared/ballots/ballots-commands.js';
import { methodSchema, type Ballot, type Method } from '@hop/shared/ballots/ballot.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText, useAct, useChairOrder, useCommand, useEntity, useScope } from '../../live';
import { Check, ConfirmDialog, Segmented, showToast, TextAreaField } from '../../ui';
import { methodIcons } from './choices';

const REASON_LENGTH = 1_000;

export function VoidDialog({ ballot, onDone }: { ballot: Ballot; onDone: () => void }) {
  const { t } = useTranslation('ballots');
  const answered = useEntity('ballotProgress', ballot.id)?.answered ?? 0;
  const discard = useAct(voidBallot, { done: () => t('done.void'), chairsAct: true });
  const repeat = useCommand(rerunBallot);
  const order = useChairOrder();
  const { meetingId } = useScope();
  const rules = useEntity('meeting', meetingId)?.rules;
  // Votes that weigh are given on tablets alone, whatever the voided ballot did.
  const weighted = ballot.weighted || rules?.weighted === true;
  const [reason, setReason] = useState('');
  const [rerun, setRerun] = useState(true);
  const [method, setMethod] = useState<Method>(ballot.method);
  const [missing, setMissing] = useState(false);
  const act = async () => {
    if (reason.trim() === '') return setMissing(true);
    const voided = await discard.act({ ballotId: ballot.id, reason });
    if (voided === null) return;
    if (rerun) await prepareAgain();
    onDone();
  };
  // The ballot that this dialog asks about is gone now, so a refusal is said where it stays: in a notice.
  const prepareAgain = async () => {
    try {
      await repeat.send({ ballotId: ballot.id, method: weighted ? 'tablet' : method }, order);
      showToast({ tone: 'ok', title: t('done.voidedAndPrepared') });
    } catch (error) {
      showToast({ tone: 'no', title: t('ask.void.notPrepared'), detail: refusalText(error) });
    }
  };
  return (
    <ConfirmDialog
      open
      tone="danger"
      question={t('ask.void.question')}
      consequence={t('ask.void.consequence', { count: answered })}
      stayLabel={t('ask.void.stay')}
      actLabel={t('ask.void.act')}
      busy={discard.busy || repeat.state === 'sending'}
      onStay={onDone}
      onAct={() => void act()}
    >
      <TextAreaField
        label={t('ask.void.reason')}
        hint={t('ask.void.reasonHint')}
        error={missing && reason.trim() === '' && t('ask.void.reasonMissing')}
        maxLength={REASON_LENGTH}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Check checked={rerun} onChange={setRerun}>
        {t('ask.void.rerun')}
      </Check>
      {rerun && ballot.kind === 'motion' && !ballot.secret && !weighted && (
        <Segmented
          label={t('prepare.method')}
          value={method}
          options={methodSchema.options.map((each) => ({
            value: each,
            label: t(`ask.void.methods.${each}`),
            icon: methodIcons[each],
          }))}
          onChange={setMethod}
        />
      )}
    </ConfirmDialog>
  );
}
