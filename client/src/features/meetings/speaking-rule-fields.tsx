// The group "Phát biểu" of the meeting's form: how long a speech, a question and an answer may last.
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui';
import styles from './meeting-form.module.css';
import { answerTimes, questionTimes, speechTimes, type SpeakingRules } from './speaking-rules';
import { useRuleWords } from './use-rule-words';

const offered = {
  firstSpeechSeconds: speechTimes,
  secondSpeechSeconds: [...speechTimes, 0],
  questionSeconds: questionTimes,
  answerSeconds: answerTimes,
} as const satisfies Record<string, readonly number[]>;
const fields = [
  'firstSpeechSeconds',
  'secondSpeechSeconds',
  'questionSeconds',
  'answerSeconds',
] as const;

type SpeakingRuleFieldsProps = {
  values: SpeakingRules;
  onChange: (values: Partial<SpeakingRules>) => void;
};

export function SpeakingRuleFields({ values, onChange }: SpeakingRuleFieldsProps) {
  const { t } = useTranslation('meetings');
  const words = useRuleWords();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('rules.speaking')}</legend>
      <p className={styles.words}>{t('rules.speakingWords')}</p>
      {fields.map((field) => {
        const common: readonly number[] = offered[field];
        const options = common.includes(values[field]) ? common : [values[field], ...common];
        return (
          <SelectField
            key={field}
            label={t(`field.${field}`)}
            data={options.map((seconds) => ({
              value: String(seconds),
              label: words({ [field]: seconds }, field),
            }))}
            value={String(values[field])}
            onChange={(event) => onChange({ [field]: Number(event.currentTarget.value) })}
          />
        );
      })}
    </fieldset>
  );
}
