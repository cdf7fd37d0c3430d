// The group "Biểu quyết" of the meeting's form: each rule as a question with its answers in plain words, and what follows from it.
import { ruleSentence } from '@hop/shared/ballots/sentences.js';
import type { MeetingType } from '@hop/shared/meetings/meeting.js';
import { mayWeigh } from '@hop/shared/meetings/rule-sets.js';
import { quorum } from '@hop/shared/participants/quorum.js';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../lib/i18n';
import { Check, SelectField } from '../../ui';
import { fractionOf, majorityOf, NO_QUORUM, offered, type BallotRules } from './ballot-rules';
import styles from './meeting-form.module.css';
import { useRuleWords } from './use-rule-words';

interface BallotRuleFieldsProps {
  type: MeetingType;
  values: BallotRules;
  /** Of the list, where there is one; they stand for a number of members that nobody has said. */
  voters?: number;
  onChange: (values: Partial<BallotRules>) => void;
}

export function BallotRuleFields({ type, values, voters, onChange }: BallotRuleFieldsProps) {
  const { t } = useTranslation('meetings');
  const words = useRuleWords();
  const totalMembers = values.totalMembers ?? (voters === 0 ? null : (voters ?? null));
  const { quorums, shares, bases, ballotTimes, ties, objectionTimes, lostShares } = offered(values);
  const quorumHint = (): string => {
    if (values.quorum === NO_QUORUM) return t('rules.noQuorumHint');
    if (totalMembers === null) return t('rules.quorumOfListHint');
    const { needed } = quorum({ totalMembers, present: 0, fraction: fractionOf(values.quorum) });
    return t('rules.quorumHint', { needed, totalMembers });
  };
  const pick = <K extends keyof BallotRules & string>(
    field: K,
    options: readonly BallotRules[K][],
    hint: string,
  ) => (
    <SelectField
      label={t(`field.${field}`)}
      hint={hint}
      data={options.map((value) => ({
        value: String(value),
        label: words({ ...values, [field]: value }, field),
      }))}
      value={String(values[field])}
      onChange={({ currentTarget }) => {
        const picked = options.find((value) => String(value) === currentTarget.value);
        onChange({ [field]: picked } as Partial<BallotRules>);
      }}
    />
  );
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('rules.title')}</legend>
      <p className={styles.words}>{t('rules.words')}</p>
      {pick('quorum', quorums, quorumHint())}
      {pick('share', shares, '')}
      {pick(
        'base',
        bases,
        ruleSentence(currentLanguage(), {
          majority: majorityOf(values),
          // How many votes there are is known when a ballot opens.
          figures: values.weighted || !totalMembers ? {} : { totalMembers },
          weighted: values.weighted,
        }),
      )}
      {pick('ballotSeconds', ballotTimes, t('field.ballotSecondsHint'))}
      {pick('tie', ties, t('field.tieHint'))}
      {pick('objectionSeconds', objectionTimes, t('field.objectionSecondsHint'))}
      {pick('lostSharePercent', lostShares, t('field.lostSharePercentHint'))}
      <Check
        checked={values.mayChangeVote}
        onChange={(mayChangeVote) => onChange({ mayChangeVote })}
      >
        {t('field.mayChangeVote')}
      </Check>
      <Check checked={values.showNames} onChange={(showNames) => onChange({ showNames })}>
        {t('field.showNames')}
      </Check>
      <p className={styles.words}>{t('rules.checksHint')}</p>
      <Check
        checked={values.tellersForSecret}
        onChange={(tellersForSecret) => onChange({ tellersForSecret })}
      >
        {t('field.tellersForSecret')}
      </Check>
      <Check checked={values.codeRequired} onChange={(codeRequired) => onChange({ codeRequired })}>
        {t('field.codeRequired')}
      </Check>
      <p className={styles.words}>{t('rules.codeHint')}</p>
      {mayWeigh(type) && (
        <>
          <Check checked={values.weighted} onChange={(weighted) => onChange({ weighted })}>
            {t('field.weighted')}
          </Check>
          <p className={styles.words}>{t('rules.weightedHint')}</p>
        </>
      )}
    </fieldset>
  );
}
