// "Vắng": who is away has a reason, has none, or has sent somebody. An invitation answered with a substitute is offered.
import type { Attendance, Participant } from '@hop/shared/participants/participant.js';
import {
  excuse,
  markAbsent,
  recordSubstitute,
} from '@hop/shared/participants/participants-commands.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useEntities } from '../../live';
import { ConfirmDialog, Segmented, TextAreaField, TextField } from '../../ui';
import { titledName } from './people';

interface AbsenceDialogProps {
  person: Participant;
  attendance: Attendance | undefined;
  onClose: () => void;
}

const ways = ['excuse', 'substitute', 'unexcused'] as const;
type Way = (typeof ways)[number];

export function AbsenceDialog({ person, attendance, onClose }: AbsenceDialogProps) {
  const { t } = useTranslation('participants');
  const name = titledName(person);
  const answer = useEntities('invitation').find((one) => one.participantId === person.id);
  const offered = answer?.answer === 'substitute' ? (answer.reason ?? '') : '';
  const said = answer?.answer === 'absenceRequested' ? (answer.reason ?? '') : '';
  const sent = attendance?.substitute ?? null;
  const [way, setWay] = useState<Way>(sent !== null || offered !== '' ? 'substitute' : 'excuse');
  const [reason, setReason] = useState(attendance?.reason ?? said);
  const [instead, setInstead] = useState(sent?.name ?? offered);
  const [position, setPosition] = useState(sent?.position ?? '');
  const [checked, setChecked] = useState(false);
  const excused = useAct(excuse, { done: () => t('absence.excused', { name }) });
  const substituted = useAct(recordSubstitute, {
    done: () => t('absence.substituted', { name, instead: instead.trim() }),
  });
  const unexcused = useAct(markAbsent, { done: () => t('absence.unexcused', { name }) });
  const isMissing = { excuse: reason, substitute: instead, unexcused: '-' }[way].trim() === '';
  const participantId = person.id;
  const acts: Readonly<Record<Way, () => Promise<unknown>>> = {
    excuse: () => excused.act({ participantId, reason }),
    substitute: () => substituted.act({ participantId, name: instead, position }),
    unexcused: () => unexcused.act({ participantId }),
  };
  const send = async (): Promise<void> => {
    setChecked(true);
    if (!isMissing && (await acts[way]()) !== null) onClose();
  };
  return (
    <ConfirmDialog
      open
      question={t('absence.question', { name })}
      consequence={t(
        person.votingRight ? `absence.consequenceMember.${way}` : `absence.consequence.${way}`,
      )}
      stayLabel={t('absence.stay')}
      actLabel={t(`absence.act.${way}`)}
      busy={excused.busy || substituted.busy || unexcused.busy}
      busyLabel={t('sending')}
      onStay={onClose}
      onAct={() => void send()}
    >
      <Segmented
        label={t('absence.way')}
        value={way}
        options={ways.map((value) => ({ value, label: t(`absence.ways.${value}`) }))}
        onChange={setWay}
      />
      {way === 'excuse' && (
        <TextAreaField
          label={t('absence.reason')}
          maxLength={500}
          error={checked && isMissing ? t('absence.reasonNeeded') : undefined}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {way === 'substitute' && (
        <>
          <TextField
            label={t('absence.instead')}
            hint={offered === '' ? undefined : t('absence.offered', { offered })}
            maxLength={120}
            error={checked && isMissing ? t('absence.insteadNeeded') : undefined}
            value={instead}
            onChange={(event) => setInstead(event.currentTarget.value)}
          />
          <TextField
            label={t('absence.position')}
            maxLength={200}
            value={position}
            onChange={(event) => setPosition(event.currentTarget.value)}
          />
        </>
      )}
    </ConfirmDialog>
  );
}
