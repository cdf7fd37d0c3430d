// One consultation as a member reads it: the question, its document, the deadline in words, my answer, and in the end the result.
import type { Consultation } from '@hop/shared/consultations/consultation.js';
import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEntity } from '../../live';
import { Button, Card } from '../../ui';
import { AnswerForm } from './answer-form';
import { AnswersBoard } from './answers-board';
import { ConsultationBadge } from './consultation-badge';
import { ConsultationResult } from './consultation-result';
import { Deadline } from './deadline';
import { ruleOf } from './consultation-words';
import styles from './my-consultations.module.css';

interface MyConsultationProps {
  consultation: Consultation;
  onShowDocument: (documentId: string) => void;
}

export function MyConsultation({ consultation, onShowDocument }: MyConsultationProps) {
  const { t } = useTranslation('consultations');
  const document = useEntity('document', consultation.documentId);
  const closed = consultation.state === 'closed';
  return (
    <Card tone={closed ? 'plain' : 'current'} className={styles.card}>
      <h2 className={styles.ask}>{consultation.question}</h2>
      <div className={styles.facts}>
        <ConsultationBadge consultation={consultation} />
        <Deadline consultation={consultation} />
      </div>
      {document && (
        <Button icon={FileText} onClick={() => onShowDocument(document.id)}>
          {t('answer.document', { title: document.title })}
        </Button>
      )}
      {!closed && <p className={styles.quiet}>{ruleOf(consultation)}</p>}
      <AnswerForm consultation={consultation} />
      {closed && (
        <>
          <ConsultationResult consultation={consultation} />
          <AnswersBoard consultation={consultation} />
        </>
      )}
    </Card>
  );
}
