// Where a member answers: the three opinions, the text, one button to send, and how the answer stands.
import type { Consultation } from '@hop/shared/consultations/consultation.js';
import { ANSWER_LENGTH } from '@hop/shared/consultations/consultations-commands.js';
import { Send } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, TextAreaField } from '../../ui';
import { AnswerChoices } from './answer-choices';
import { AnswerLine } from './answer-line';
import styles from './my-consultations.module.css';
import { useMyAnswer } from './use-my-answer';

export function AnswerForm({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation('consultations');
  const answer = useMyAnswer(consultation);
  if (!answer.asked) return <p className={styles.quiet}>{t('answer.notAsked')}</p>;
  if (consultation.state === 'closed') return <AnswerLine answer={answer} open={false} />;
  const needsText = answer.answer === 'other';
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (answer.may === 'ok') answer.send();
      }}
    >
      <AnswerChoices answer={answer} question={consultation.question} />
      <TextAreaField
        label={t('answer.text')}
        hint={t(needsText ? 'answer.textNeeded' : 'answer.textOptional')}
        required={needsText}
        maxLength={ANSWER_LENGTH}
        value={answer.text}
        onChange={(event) => answer.set({ text: event.currentTarget.value })}
      />
      <Button
        type="submit"
        variant="primary"
        size="xl"
        block
        icon={Send}
        disabled={!answer.dirty || answer.may !== 'ok'}
        busy={answer.sending}
        busyLabel={t('answer.sending')}
      >
        {t(answer.recorded === null ? 'answer.send' : 'answer.sendChanged')}
      </Button>
      <AnswerLine answer={answer} open />
      <p className={styles.quiet}>{t('answer.secrecy')}</p>
    </form>
  );
}
