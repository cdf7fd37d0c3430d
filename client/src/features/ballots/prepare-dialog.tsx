// A motion written on the spot: the question, when it is carried in plain words, and how long one may vote.
import { prepareBallot } from '@hop/shared/ballots/ballots-commands.js';
import type { RuleSet } from '@hop/shared/meetings/meeting.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useEntity, useScope } from '../../live';
import { Button, Check, Dialog, SelectField, TextAreaField } from '../../ui';
import { choiceOfRule, ruleChoices, ruleNames, type RuleChoice } from './rule-choices';
import { ruleOf } from './rule-words';

const MOTION_LENGTH = 1_000;
/** In seconds; 0 stands for "until the chair closes". */
const limits = [60, 120, 180, 300, 600, 0];

function useLimitWords(): (seconds: number) => string {
  const { t } = useTranslation('ballots');
  return (seconds) => {
    if (seconds === 0) return t('prepare.limits.none');
    return seconds % 60 === 0
      ? t('prepare.limits.minutes', { count: seconds / 60 })
      : t('prepare.limits.seconds', { count: seconds });
  };
}

export function PrepareDialog({ onDone }: { onDone: () => void }) {
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  return meeting === undefined ? null : (
    <PrepareForm rules={meeting.rules} itemId={meeting.currentItemId} onDone={onDone} />
  );
}

type PrepareFormProps = { rules: RuleSet; itemId: string | null; onDone: () => void };

function PrepareForm({ rules, itemId, onDone }: PrepareFormProps) {
  const { t } = useTranslation('ballots');
  const limitWords = useLimitWords();
  const { act, busy } = useAct(prepareBallot, { done: () => t('done.prepare') });
  const [motion, setMotion] = useState('');
  const [rule, setRule] = useState<RuleChoice>(choiceOfRule(rules.majority));
  const [limit, setLimit] = useState(rules.ballotSeconds ?? 0);
  const [mayChange, setMayChange] = useState(rules.mayChangeVote);
  const [missing, setMissing] = useState(false);
  const majority = rule === 'ofMeeting' ? rules.majority : ruleChoices[rule];
  const save = async () => {
    if (motion.trim() === '') return setMissing(true);
    const limitSeconds = limit === 0 ? null : limit;
    const saved = await act({ motion, agendaItemId: itemId, majority, limitSeconds, mayChange });
    if (saved !== null) onDone();
  };
  const offered = limits.includes(limit) ? limits : [limit, ...limits];
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
      <TextAreaField
        data-autofocus
        label={t('prepare.motion')}
        hint={t('prepare.motionHint')}
        error={missing && motion.trim() === '' && t('prepare.motionMissing')}
        maxLength={MOTION_LENGTH}
        value={motion}
        onChange={(event) => setMotion(event.currentTarget.value)}
      />
      <SelectField
        label={t('prepare.rule')}
        hint={ruleOf({ majority, totalMembers: rules.totalMembers })}
        data={ruleNames(rules.majority).map((name) => ({
          value: name,
          label: t(`prepare.rules.${name}`),
        }))}
        value={rule}
        onChange={(event) => setRule(event.currentTarget.value as RuleChoice)}
      />
      <SelectField
        label={t('prepare.limit')}
        data={offered.map((seconds) => ({ value: String(seconds), label: limitWords(seconds) }))}
        value={String(limit)}
        onChange={(event) => setLimit(Number(event.currentTarget.value))}
      />
      <Check checked={mayChange} onChange={setMayChange}>
        {t('prepare.mayChange')}
      </Check>
    </Dialog>
  );
}
