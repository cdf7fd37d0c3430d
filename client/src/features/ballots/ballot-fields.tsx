// The fields of a motion, alike when it is written on the spot and when it is prepared beforehand.
import { tieSchema, type Majority, type Tie } from '@hop/shared/ballots/majority-rule.js';
import { useTranslation } from 'react-i18next';
import { Check, SelectField, TextAreaField } from '../../ui';
import { RecusalField } from './recusal-field';
import { ruleChoices, ruleNames, type RuleChoice } from './rule-choices';
import { ruleOf } from './rule-words';

const MOTION_LENGTH = 1_000;
/** In seconds; 0 stands for "until the chair closes". */
const limits = [60, 120, 180, 300, 600, 0];

export interface BallotValues extends Record<string, unknown> {
  motion: string;
  rule: RuleChoice;
  /** 0: until the chair closes. */
  limit: number;
  mayChange: boolean;
  secret: boolean;
  trial: boolean;
  showNames: boolean;
  tie: Tie;
  recusedIds: readonly string[];
}

/** `ofMeeting` stands for a rule that none of the common words says. */
export const majorityOf = (rule: RuleChoice, ofMeeting: Majority): Majority =>
  rule === 'ofMeeting' ? ofMeeting : ruleChoices[rule];
export const secondsOf = (limit: number): number | null => (limit === 0 ? null : limit);

export function useLimitWords(): (seconds: number) => string {
  const { t } = useTranslation('ballots');
  return (seconds) => {
    if (seconds === 0) return t('prepare.limits.none');
    return seconds % 60 === 0
      ? t('prepare.limits.minutes', { count: seconds / 60 })
      : t('prepare.limits.seconds', { count: seconds });
  };
}

interface BallotFieldsProps {
  values: BallotValues;
  onChange: (values: Partial<BallotValues>) => void;
  rules: { majority: Majority; totalMembers: number };
  motionMissing: boolean;
}

export function BallotFields({ values, onChange, rules, motionMissing }: BallotFieldsProps) {
  const { t } = useTranslation('ballots');
  const limitWords = useLimitWords();
  const { motion, rule, limit, mayChange, secret, trial, showNames, tie, recusedIds } = values;
  const majority = majorityOf(rule, rules.majority);
  const offered = limits.includes(limit) ? limits : [limit, ...limits];
  return (
    <>
      <TextAreaField
        data-autofocus
        label={t('prepare.motion')}
        hint={t('prepare.motionHint')}
        error={motionMissing && motion.trim() === '' && t('prepare.motionMissing')}
        maxLength={MOTION_LENGTH}
        value={motion}
        onChange={(event) => onChange({ motion: event.currentTarget.value })}
      />
      <SelectField
        label={t('prepare.rule')}
        hint={ruleOf({ majority, totalMembers: rules.totalMembers })}
        data={ruleNames(rules.majority).map((name) => ({
          value: name,
          label: t(`prepare.rules.${name}`),
        }))}
        value={rule}
        onChange={(event) => onChange({ rule: event.currentTarget.value as RuleChoice })}
      />
      <SelectField
        label={t('prepare.limit')}
        data={offered.map((seconds) => ({ value: String(seconds), label: limitWords(seconds) }))}
        value={String(limit)}
        onChange={(event) => onChange({ limit: Number(event.currentTarget.value) })}
      />
      <Check checked={secret} onChange={(next) => onChange({ secret: next })}>
        {t('prepare.secret')}
      </Check>
      <Check
        checked={mayChange && !secret}
        disabled={secret}
        onChange={(next) => onChange({ mayChange: next })}
      >
        {t('prepare.mayChange')}
      </Check>
      <Check
        checked={showNames && !secret}
        disabled={secret}
        onChange={(next) => onChange({ showNames: next })}
      >
        {t('prepare.showNames')}
      </Check>
      <SelectField
        label={t('prepare.tie')}
        data={tieSchema.options.map((each) => ({ value: each, label: t(`prepare.ties.${each}`) }))}
        value={tie}
        onChange={(event) => onChange({ tie: event.currentTarget.value as Tie })}
      />
      <RecusalField recusedIds={recusedIds} onChange={(ids) => onChange({ recusedIds: ids })} />
      <Check checked={trial} onChange={(next) => onChange({ trial: next })}>
        {t('prepare.trial')}
      </Check>
    </>
  );
}
