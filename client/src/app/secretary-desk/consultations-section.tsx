// Lấy ý kiến: questions put to the members in writing, who has answered, and the results.
import type { Consultation } from '@hop/shared/consultations/consultation.js';
import { Mails, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ConsultationList,
  ConsultationPanel,
  PrepareConsultationDialog,
} from '../../features/consultations';
import { useCan, useEntities, useEntity } from '../../live';
import { Button, Empty } from '../../ui';
import { DeskSection } from './desk-section';

export function ConsultationsSection() {
  const { t } = useTranslation('consultations');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [preparing, setPreparing] = useState(false);
  const consultations = useEntities('consultation');
  const chosen = useEntity('consultation', chosenId);
  const mayPrepare = useCan('consultation.prepare');
  const close = (): void => setChosenId(null);
  const count = (state: Consultation['state']): number =>
    consultations.filter((one) => one.state === state).length;
  const prepared = (consultationId: string | null): void => {
    setPreparing(false);
    if (consultationId !== null) setChosenId(consultationId);
  };
  return (
    <DeskSection
      section="consultations"
      detail={t('list.detail', { drafts: count('draft'), open: count('open') })}
      acts={
        mayPrepare && (
          <Button icon={Plus} onClick={() => setPreparing(true)}>
            {t('list.prepare')}
          </Button>
        )
      }
      side={
        chosen
          ? {
              focusKey: chosen.id,
              title: t('list.titleOf'),
              onClose: close,
              body: <ConsultationPanel key={chosen.id} consultation={chosen} onRemoved={close} />,
            }
          : {
              focusKey: 'none',
              title: null,
              waits: true,
              body: (
                <Empty icon={Mails} title={t('list.choose')}>
                  {t('list.chooseWords')}
                </Empty>
              ),
            }
      }
    >
      <ConsultationList chosenId={chosenId} onChoose={setChosenId} />
      {preparing && <PrepareConsultationDialog onDone={prepared} />}
    </DeskSection>
  );
}
