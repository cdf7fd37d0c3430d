// One consultation at the secretary's desk: a draft as a form; from the opening on its deadline, who has answered what, and the acts.
import type { Consultation } from '@hop/shared/consultations/consultation.js';
import { CalendarPlus, Lock } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntity } from '../../live';
import { Button } from '../../ui';
import { AnswersBoard } from './answers-board';
import { CloseDialog } from './close-dialog';
import { ConsultationBadge } from './consultation-badge';
import { ConsultationResult } from './consultation-result';
import { ruleOf } from './consultation-words';
import { Deadline } from './deadline';
import { DraftConsultation } from './draft-consultation';
import { ExtendDialog } from './extend-dialog';
import styles from './my-consultations.module.css';

interface ConsultationPanelProps {
  consultation: Consultation;
  onRemoved: () => void;
}

export function ConsultationPanel({ consultation, onRemoved }: ConsultationPanelProps) {
  const { t } = useTranslation('consultations');
  const document = useEntity('document', consultation.documentId);
  const [asking, setAsking] = useState<'extend' | 'close' | null>(null);
  const done = (): void => setAsking(null);
  if (consultation.state === 'draft')
    return <DraftConsultation consultation={consultation} onRemoved={onRemoved} />;
  return (
    <div className={styles.panel}>
      <p className={styles.question}>{consultation.question}</p>
      <div className={styles.facts}>
        <ConsultationBadge consultation={consultation} />
        <Deadline consultation={consultation} />
      </div>
      {document && <p className={styles.quiet}>{`${t('form.document')}: ${document.title}`}</p>}
      {consultation.state === 'open' ? (
        <>
          <p className={styles.quiet}>{ruleOf(consultation)}</p>
          <div className={styles.acts}>
            <Button icon={CalendarPlus} onClick={() => setAsking('extend')}>
              {t('extend.act')}
            </Button>
            <Button icon={Lock} onClick={() => setAsking('close')}>
              {t('close.act')}
            </Button>
          </div>
        </>
      ) : (
        <ConsultationResult consultation={consultation} />
      )}
      <AnswersBoard consultation={consultation} />
      {asking === 'extend' && <ExtendDialog consultation={consultation} onDone={done} />}
      {asking === 'close' && <CloseDialog consultation={consultation} onDone={done} />}
    </div>
  );
}
