// The three opinions as buttons of equal size, weight and distance. A tap picks; sending is a second act, for there is a text beside it.
import { opinions, type Opinion } from '@hop/shared/consultations/consultation.js';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceButton, ChoiceGroup } from '../../ui';
import { opinionLooks } from './opinion-looks';
import type { AnswerInHand } from './use-my-answer';

type Face = Pick<ComponentProps<typeof ChoiceButton>, 'state' | 'detail'>;

export function AnswerChoices({ answer, question }: { answer: AnswerInHand; question: string }) {
  const { t } = useTranslation('consultations');
  const face = (opinion: Opinion): Face => {
    if (answer.sending) return { state: answer.answer === opinion ? 'sending' : 'quiet' };
    if (answer.answer === null) return { state: 'idle' };
    if (answer.answer !== opinion) return { state: 'outlined', detail: t('answer.tapToChange') };
    const isRecorded = answer.recorded?.answer === opinion && !answer.dirty;
    return { state: 'chosen', detail: t(isRecorded ? 'answer.yours' : 'answer.picked') };
  };
  return (
    <ChoiceGroup label={question} compact>
      {opinions.map((opinion) => (
        <ChoiceButton
          key={opinion}
          {...opinionLooks[opinion]}
          {...face(opinion)}
          label={t(`opinion.${opinion}`)}
          onClick={() => answer.set({ answer: opinion })}
        />
      ))}
    </ChoiceGroup>
  );
}
