// A motion written on the spot: the question, when it is carried in plain words, and how long one may vote.
import { prepareBallot } from '@hop/shared/ballots/ballots-commands.js';
import type { RuleSet } from '@hop/shared/meetings/meeting.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useEntity, useScope } from '../../live';
import { Button, Dialog } from '../../ui';
import { BallotFields, majorityOf, secondsOf, type BallotValues } from './ballot-fields';
import { choiceOfRule } from './rule-choices';

interface PrepareDialogProps {
  /** The item it belongs to; left out: the current one. */
  itemId?: string | null;
  onDone: () => void;
}

export function PrepareDialog({ itemId, onDone }: PrepareDialogProps) {
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  if (meeting === undefined) return null;
  const item = itemId === undefined ? meeting.currentItemId : itemId;
  return <PrepareForm rules={meeting.rules} itemId={item} onDone={onDone} />;
}

type PrepareFormProps = { rules: RuleSet; itemId: string | null; onDone: () => void };

function PrepareForm({ rules, itemId, onDone }: PrepareFormProps) {
  const { t } = useTranslation('ballots');
  const { act, busy } = useAct(prepareBallot, { done: () => t('done.prepare') });
  const [values, setValues] = useState<BallotValues>({
    motion: '',
    rule: choiceOfRule(rules.majority),
    limit: rules.ballotSeconds ?? 0,
    mayChange: rules.mayChangeVote,
    secret: false,
    trial: false,
    showNames: rules.showNames,
    tie: rules.tie,
    recusedIds: [],
  });
  const [missing, setMissing] = useState(false);
  const save = async () => {
    const { motion, rule, limit, mayChange, secret, trial, showNames, tie, recusedIds } = values;
    if (motion.trim() === '') return setMissing(true);
    const majority = majorityOf(rule, rules.majority);
    const limitSeconds = secondsOf(limit);
    const saved = await act({
      ...{ motion, agendaItemId: itemId, majority, limitSeconds, mayChange, secret },
      ...{ trial, showNames, tie, recusedIds: [...recusedIds] },
    });
    if (saved !== null) onDone();
  };
  return (
    <Dialog
      open
      title={t('prepare.title')}
      onClose={onDone}
      acts={
        <>
          <Button onClick={onDone}>{t('prepare.stay')}</Button>
          <Button
            variant="primary"
            busy={busy}
            busyLabel={t('prepare.busy')}
            onClick={() => void save()}
          >
            {t('prepare.act')}
          </Button>
        </>
      }
    >
      <BallotFields
        values={values}
        onChange={(changed) => setValues({ ...values, ...changed })}
        rules={rules}
        motionMissing={missing}
      />
    </Dialog>
  );
}
