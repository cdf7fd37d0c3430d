// How a closed consultation ended: the generated sentence, a bar of its figures, and the sheet to take away.
import type { Consultation } from '@hop/shared/consultations/consultation.js';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { withSlot } from '../../lib/slot';
import { useActor, useCan, useScope } from '../../live';
import { isStaff } from '@hop/shared/policy/actor.js';
import { ButtonLink, FigureList, StackedBar } from '../../ui';
import { resultOf } from './consultation-words';
import styles from './my-consultations.module.css';
import { opinionLooks, statusLooks } from './opinion-looks';

export function ConsultationResult({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation('consultations');
  const words = resultOf(consultation);
  const { tally } = consultation;
  if (words === null || tally === null) return null;
  const { agree, disagree, other, notAnswered } = tally;
  return (
    <section className={styles.result} aria-label={t('result.title')}>
      <p className={styles.sentence}>{words}</p>
      <StackedBar
        label={t('result.bar', { words })}
        parts={[
          { tone: 'a', count: agree },
          { tone: 'b', count: disagree },
          { tone: 'c', count: other },
          { tone: 'none', count: notAnswered },
        ]}
      />
      <FigureList
        label={t('result.title')}
        figures={[
          ...(['agree', 'disagree', 'other'] as const).map((key) => ({
            ...{ key, value: tally[key], label: t(`opinion.${key}`) },
            ...opinionLooks[key],
          })),
          {
            ...{ key: 'notAnswered', value: notAnswered, label: t('status.notAnswered') },
            ...{ icon: statusLooks.notAnswered.icon, tone: 'none' as const },
          },
        ]}
      />
      <ResultFiles consultation={consultation} />
    </section>
  );
}

/** For those who run the meeting and those who were asked. */
function ResultFiles({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation('consultations');
  const { meetingId } = useScope();
  const actor = useActor();
  const mayRead = useCan('consultation.readResult');
  const wasAsked = consultation.participantIds.some((id) => id === actor.participantId);
  if (!mayRead || !(isStaff(actor) || wasAsked)) return null;
  const base = `/api/meetings/${meetingId ?? ''}/consultations/${consultation.id}/result`;
  return (
    <div className={styles.files} role="group" aria-label={t('files.label')}>
      {(['pdf', 'docx'] as const).map((format) => (
        <ButtonLink
          key={format}
          variant="quiet"
          icon={Download}
          reloadDocument
          download
          aria-label={t(`files.whole.${format}`)}
          to={withSlot(`${base}?format=${format}`)}
        >
          {t(`files.${format}`)}
        </ButtonLink>
      ))}
    </div>
  );
}
