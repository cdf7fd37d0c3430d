// Cử Ban kiểm phiếu: what the room has agreed on is written down: who counts, who leads, and how it was approved.
import { appointTellers } from '@hop/shared/ballots/ballots-commands.js';
import { approvesTellers, MIN_TELLERS } from '@hop/shared/ballots/tellers.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useEntities, useEntity, useScope } from '../../live';
import { Button, Dialog, SelectField } from '../../ui';
import { TellersMembers } from './tellers-members';
import styles from './tellers.module.css';
import { nameOf } from './use-tellers';

export function TellersDialog({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('ballots');
  const { meetingId } = useScope();
  const before = useEntity('tellers', meetingId);
  const people = useEntities('participant');
  const approvals = useEntities('ballot').filter(approvesTellers);
  const { act, busy } = useAct(appointTellers, { done: () => t('tellers.done'), chairsAct: true });
  const [ids, setIds] = useState<readonly string[]>(before?.participantIds ?? []);
  const [leadId, setLeadId] = useState(before?.leadId ?? '');
  const [ballotId, setBallotId] = useState('');
  const [tried, setTried] = useState(false);
  const participantIds = ids.filter((id) => people.some((person) => person.id === id));
  const lead = participantIds.includes(leadId) ? leadId : '';
  const tooFew = participantIds.length < MIN_TELLERS;
  const save = async () => {
    if (tooFew || lead === '') return setTried(true);
    const board = { participantIds, leadId: lead, ballotId: ballotId === '' ? null : ballotId };
    if ((await act(board)) !== null) onDone();
  };
  const members = participantIds.flatMap((id) => people.find((person) => person.id === id) ?? []);
  return (
    <Dialog
      open
      title={t('tellers.appoint')}
      onClose={onDone}
      acts={
        <>
          <Button onClick={onDone}>{t('tellers.stay')}</Button>
          <Button
            variant="primary"
            busy={busy}
            busyLabel={t('tellers.busy')}
            onClick={() => void save()}
          >
            {t('tellers.save')}
          </Button>
        </>
      }
    >
      <p>{t('tellers.words')}</p>
      <TellersMembers ids={participantIds} onChange={setIds} />
      {tried && tooFew && (
        <p role="alert" className={styles.missing}>
          {t('tellers.tooFew', { min: MIN_TELLERS })}
        </p>
      )}
      <SelectField
        label={t('tellers.leadField')}
        error={tried && lead === '' && t('tellers.leadMissing')}
        data={[
          { value: '', label: t('tellers.leadNone') },
          ...members.map((person) => ({ value: person.id, label: nameOf(person) })),
        ]}
        value={lead}
        onChange={(event) => setLeadId(event.currentTarget.value)}
      />
      <SelectField
        label={t('tellers.approval')}
        data={[
          { value: '', label: t('tellers.agreed') },
          ...approvals.map(({ id, motion }) => ({
            ...{ value: id, label: t('tellers.voted', { motion }) },
          })),
        ]}
        value={ballotId}
        onChange={(event) => setBallotId(event.currentTarget.value)}
      />
    </Dialog>
  );
}
