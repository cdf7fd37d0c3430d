// Name by name who answered in time, who late and who not yet, with a filter; and what, as far as this reader is told.
import {
  answerStatuses,
  statusOf,
  type AnswerStatus,
} from '@hop/shared/consultations/answering.js';
import type { Consultation, ConsultationAnswer } from '@hop/shared/consultations/consultation.js';
import { compareNames } from '@hop/shared/participants/names.js';
import { positionAtUnit } from '@hop/shared/participants/position-at-unit.js';
import type { Participant } from '@hop/shared/participants/participant.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format';
import { useEntities } from '../../live';
import { Badge, Chip, Row, RowList } from '../../ui';
import styles from './my-consultations.module.css';
import { opinionLooks, statusLooks } from './opinion-looks';

interface Line {
  readonly person: Participant;
  readonly answer: ConsultationAnswer | undefined;
  readonly status: AnswerStatus;
}

function useLines({ id, participantIds }: Consultation): Line[] {
  const answers = new Map(
    useEntities('consultationAnswer')
      .filter((answer) => answer.consultationId === id)
      .map((answer) => [answer.participantId, answer]),
  );
  const asked = new Set(participantIds);
  return useEntities('participant')
    .filter((person) => asked.has(person.id))
    .toSorted((a, b) => compareNames(a.name, b.name))
    .map((person) => {
      const answer = answers.get(person.id);
      return { person, answer, status: statusOf(answer) };
    });
}

export function AnswersBoard({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation('consultations');
  const [only, setOnly] = useState<AnswerStatus | null>(null);
  const lines = useLines(consultation);
  const shown = lines.filter(({ status }) => only === null || status === only);
  const count = (status: AnswerStatus): number =>
    lines.filter((line) => line.status === status).length;
  return (
    <section className={styles.board} aria-label={t('board.title')}>
      <h3 className={styles.boardTitle}>{t('board.title')}</h3>
      <div className={styles.chips} role="group" aria-label={t('board.filter')}>
        <Chip chosen={only === null} onClick={() => setOnly(null)}>
          {t('board.all', { count: lines.length })}
        </Chip>
        {answerStatuses.map((status) => (
          <Chip key={status} chosen={only === status} onClick={() => setOnly(status)}>
            {t(`board.${status}`, { count: count(status) })}
          </Chip>
        ))}
      </div>
      {shown.length === 0 ? (
        <p className={styles.quiet}>{t('board.nobody')}</p>
      ) : (
        <RowList framed label={t('board.title')}>
          {shown.map((line) => (
            <AnswerRow key={line.person.id} {...line} />
          ))}
        </RowList>
      )}
    </section>
  );
}

function AnswerRow({ person, answer, status }: Line) {
  const { t } = useTranslation('consultations');
  const when =
    answer === undefined
      ? positionAtUnit(person.position, person.unitName)
      : t('board.answeredAt', {
          status: t(`status.${status}`),
          at: formatDateTime(answer.answeredAt),
        });
  return (
    <Row
      person={person.name}
      title={`${person.honorific} ${person.name}`.trim()}
      detail={
        <>
          {when}
          {answer !== undefined && answer.text !== '' && (
            <span className={styles.said}>{answer.text}</span>
          )}
        </>
      }
      act={
        answer === undefined ? (
          <Badge {...statusLooks.notAnswered}>{t('status.notAnswered')}</Badge>
        ) : (
          <Badge {...opinionLooks[answer.answer]}>{t(`opinion.${answer.answer}`)}</Badge>
        )
      }
    />
  );
}
