// Everything that a member was asked in writing in this meeting: what waits first, then what is over.
import type { Consultation } from '@hop/shared/consultations/consultation.js';
import { Mails } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { Empty } from '../../ui';
import { MyConsultation } from './my-consultation';
import styles from './my-consultations.module.css';

interface MyConsultationsProps {
  onShowDocument: (documentId: string) => void;
}

export function MyConsultations({ onShowDocument }: MyConsultationsProps) {
  const { t } = useTranslation('consultations');
  const sent = useEntities('consultation').filter(({ state }) => state !== 'draft');
  // Answering moves nothing: what is open keeps its place until it is closed.
  const inState = (state: Consultation['state']): Consultation[] =>
    sent
      .filter((one) => one.state === state)
      .toSorted((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0) || a.position - b.position);
  const closed = inState('closed');
  if (sent.length === 0)
    return (
      <Empty icon={Mails} title={t('mine.none')}>
        {t('mine.noneWords')}
      </Empty>
    );
  const cards = (list: readonly Consultation[]) =>
    list.map((one) => (
      <MyConsultation key={one.id} consultation={one} onShowDocument={onShowDocument} />
    ));
  return (
    <>
      {cards(inState('open'))}
      {closed.length > 0 && <h2 className={styles.heading}>{t('mine.closed')}</h2>}
      {cards(closed)}
    </>
  );
}
