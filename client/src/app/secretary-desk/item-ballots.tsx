// The motions planned under one agenda item: choosing one opens it in the section of ballots.
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { BallotList, PrepareDialog } from '../../features/ballots';
import { useCan, useScope } from '../../live';
import { Button } from '../../ui';
import { deskPath } from '../places';
import styles from './desk-section.module.css';

export function ItemBallots({ itemId }: { itemId: string }) {
  const { t } = useTranslation('ballots');
  const { meetingId } = useScope();
  const navigate = useNavigate();
  const mayPrepare = useCan('ballot.prepare');
  const [preparing, setPreparing] = useState(false);
  const open = (ballotId: string): void =>
    void navigate(deskPath(meetingId ?? '', 'bieu-quyet'), { state: { ballotId } });
  return (
    <section className={styles.block}>
      <h3 className={styles.blockTitle}>{t('list.titleOf')}</h3>
      <BallotList chosenId={null} onChoose={open} itemId={itemId} />
      {mayPrepare && (
        <Button icon={Plus} onClick={() => setPreparing(true)}>
          {t('list.prepare')}
        </Button>
      )}
      {preparing && <PrepareDialog itemId={itemId} onDone={() => setPreparing(false)} />}
    </section>
  );
}
