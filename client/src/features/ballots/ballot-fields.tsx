// The fields of a motion, alike when it is written on the spot and when it is prepared beforehand.
import { mayShowNames, tieFor } from '@hop/shared/ballots/form-rules.js';
import { tieSchema, type Majority, type Tie } from '@hop/shared/ballots/majority-rule.js';
import { isLimited, type BallotKind } from '@hop/shared/ballots/paper-marks.js';
import { useTranslation } from 'react-i18next';
import { Check, SelectField, TextAreaField } from '../../ui';
import { linesOf, majorityOf, type BallotValues, type missingOf } from './ballot-values';
import { KindField, LinesFields, MethodField } from './kind-fields';
import { RecusalField } from './recusal-field';
import { ruleNames, type RuleChoice } from './rule-choices';
import { ruleOf } from './rule-words';

const MOTION_LENGTH = 1_000;
/** In seconds; 0 stands for "until the chair closes". */
const limits = [60, 120, 180, 300, 600, 0];

/** What the share decides: a motion is carried, somebody elected, an option chosen, low confidence named. */
function ruleWord(kind: BallotKind) {
  switch (kind) {
    case 'motion':
    case 'motions':
      return 'carried';
    case 'agreement':
    case 'names':
      return 'elected';
    case 'options':
      return 'chosen';
    case 'confidence':
      return 'low';
  }
}

export function useLimitWords(): (seconds: number) => string {
  const { t } = useTranslation('ballots');
  return (seconds) => {
    if (seconds === 0) return t('prepare.limits.none');
    return seconds % 60 === 0
      ? t('prepare.limits.minutes', { count: seconds / 60 })
      : t('prepare.limits.seconds', { count: seconds });
  };
}

export interface BallotFieldsProps {
  values: BallotValues;
  onChange: (values: Partial<BallotValues>) => void;
  rules: { majority: Majority; totalMembers: number | null; weighted: boolean };
  /** What is asked for, once saving was tried without it. */
  missing: ReturnType<typeof missingOf>;
}

export function BallotFields({ values, onChange, rules, missing }: BallotFieldsProps) {
  const { t } = useTranslation('ballots');
  const limitWords = useLimitWords();
  const { kind, motion, rule, limit, mayChange, secret, trial, showNames, tie, recusedIds } =
    values;
  const byTablet = kind !== 'motion' || values.method === 'tablet';
  const { weighted } = rules;
  const majority = majorityOf(rule, rules.majority);
  const offered = limits.includes(limit) ? limits : [limit, ...limits];
  const offeredTies = tieSchema.options.filter(
    (each) => kind === 'motion' || each !== 'castingVote',
  );
  const shownTie = tieFor(kind, tie);
  return (
    <>
      <KindField kind={kind} onChange={onChange} />
      <TextAreaField
        data-autofocus
        label={t(kind === 'motion' ? 'prepare.motion' : 'prepare.titleOfLines')}
        hint={kind === 'motion' && t('prepare.motionHint')}
        error={missing === 'motion' && t('prepare.motionMissing')}
        maxLength={MOTION_LENGTH}
        value={motion}
        onChange={(event) => onChange({ motion: event.currentTarget.value })}
      />
      {kind !== 'motion' && <LinesFields {...{ values, onChange, missing }} kind={kind} />}
      <SelectField
        label={t(`prepare.rule.${ruleWord(kind)}`)}
        hint={ruleOf({
          ...{ kind, majority, trial, totalMembers: rules.totalMembers ?? 0, weighted },
          ...{ lines: linesOf(kind, values.lines), seats: isLimited(kind) ? values.seats : null },
        })}
        data={ruleNames(rules.majority).map((name) => ({
          value: name,
          label: t(`prepare.rules.${name}`),
        }))}
        value={rule}
        onChange={(event) => onChange({ rule: event.currentTarget.value as RuleChoice })}
      />
      {byTablet && (
        <SelectField
          label={t('prepare.limit')}
          data={offered.map((seconds) => ({ value: String(seconds), label: limitWords(seconds) }))}
          value={String(limit)}
          onChange={(event) => onChange({ limit: Number(event.currentTarget.value) })}
        />
      )}
      {/* Votes that weigh are given on tablets, by name; what was prepared otherwise before can be put right. */}
      {kind === 'motion' && !(weighted && byTablet) && (
        <MethodField method={values.method} onChange={onChange} />
      )}
      <Check
        checked={secret && byTablet}
        disabled={!byTablet || (weighted && !secret)}
        onChange={(next) => onChange({ secret: next })}
      >
        {t('prepare.secret')}
      </Check>
      <Check
        checked={mayChange && !secret && byTablet}
        disabled={secret || !byTablet}
        onChange={(next) => onChange({ mayChange: next })}
      >
        {t('prepare.mayChange')}
      </Check>
      <Check
        checked={showNames && mayShowNames(values)}
        disabled={!mayShowNames(values)}
        onChange={(next) => onChange({ showNames: next })}
      >
        {t('prepare.showNames')}
      </Check>
      {kind !== 'confidence' && (
        <SelectField
          label={t('prepare.tie')}
          data={offeredTies.map((each) => ({ value: each, label: t(`prepare.ties.${each}`) }))}
          value={shownTie}
          onChange={(event) => onChange({ tie: event.currentTarget.value as Tie })}
        />
      )}
      <RecusalField recusedIds={recusedIds} onChange={(ids) => onChange({ recusedIds: ids })} />
      <Check checked={trial} onChange={(next) => onChange({ trial: next })}>
        {t('prepare.trial')}
      </Check>
    </>
  );
}
