// Asking for the floor for a named person of the site, where several share one machine; and taking the request back.
import { compareNames } from '@hop/shared/participants/names.js';
import type { Participant } from '@hop/shared/participants/participant.js';
import type { SpeechKind, SpeechRequest } from '@hop/shared/speaking/speech.js';
import { askToSpeak, withdrawRequest } from '@hop/shared/speaking/speaking-commands.js';
import { Hand } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { useAct, useEntities } from '../../live';
import { Button, Card, Row, RowList, SelectField, TextField } from '../../ui';
import styles from './site-desk.module.css';

/** An answer is given to a question, so nobody asks for it from here. */
const kinds = ['speech', 'rebuttal', 'question', 'pointOfOrder'] as const satisfies SpeechKind[];

const asOption = (person: Participant) => ({
  value: person.id,
  label: [person.honorific, person.name].filter(Boolean).join(' '),
});

export function AskFloor({ siteId }: { siteId: string }) {
  const { t } = useTranslation('sites');
  const people = useEntities('participant')
    .filter((person) => person.siteId === siteId && person.role !== 'siteOperator')
    .sort((one, other) => compareNames(one.name, other.name));
  const ids = new Set(people.map((person) => person.id));
  const waiting = useEntities('speechRequest').filter(
    (request) => request.state === 'waiting' && ids.has(request.participantId),
  );
  const [personId, setPersonId] = useState('');
  const [kind, setKind] = useState<(typeof kinds)[number]>('speech');
  const [subject, setSubject] = useState('');
  const [addresseeId, setAddresseeId] = useState('');
  const others = useEntities('participant')
    .filter((person) => person.id !== personId && person.role !== 'siteOperator')
    .sort((one, other) => compareNames(one.name, other.name));
  const [checked, setChecked] = useState(false);
  const chosen = people.find((person) => person.id === personId);
  const { act, busy } = useAct(askToSpeak, {
    done: () => t('floor.asked', { name: chosen?.name ?? '' }),
  });
  const ask = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setChecked(true);
    if (chosen === undefined) return;
    const to = kind === 'question' && addresseeId !== '' ? { addresseeId } : {};
    if ((await act({ participantId: chosen.id, kind, subject, ...to })) === null) return;
    setPersonId('');
    setSubject('');
    setAddresseeId('');
    setChecked(false);
  };
  return (
    <Card title={t('floor.title')}>
      {waiting.length > 0 && (
        <RowList framed label={t('floor.waiting')}>
          {waiting.map((request) => (
            <WaitingRow
              key={request.id}
              request={request}
              person={people.find(({ id }) => id === request.participantId)}
            />
          ))}
        </RowList>
      )}
      <form className={styles.form} noValidate onSubmit={(event) => void ask(event)}>
        <SelectField
          label={t('floor.person')}
          error={checked && chosen === undefined ? t('floor.personNeeded') : undefined}
          data={[{ value: '', label: t('floor.choose') }, ...people.map(asOption)]}
          value={personId}
          onChange={(event) => setPersonId(event.currentTarget.value)}
        />
        <SelectField
          label={t('floor.kind')}
          data={kinds.map((each) => ({ value: each, label: t(`floor.kinds.${each}`) }))}
          value={kind}
          onChange={(event) => {
            const picked = kinds.find((each) => each === event.currentTarget.value);
            if (picked) setKind(picked);
          }}
        />
        {kind === 'question' && (
          <SelectField
            label={t('floor.addressee')}
            data={[{ value: '', label: t('floor.choose') }, ...others.map(asOption)]}
            value={addresseeId}
            onChange={(event) => setAddresseeId(event.currentTarget.value)}
          />
        )}
        <TextField
          label={t('floor.subject')}
          hint={t('floor.subjectHint')}
          maxLength={200}
          value={subject}
          onChange={(event) => setSubject(event.currentTarget.value)}
        />
        <Button icon={Hand} type="submit" busy={busy} busyLabel={t('sending')}>
          {t('floor.ask')}
        </Button>
      </form>
    </Card>
  );
}

interface WaitingRowProps {
  request: SpeechRequest;
  person: Participant | undefined;
}

function WaitingRow({ request, person }: WaitingRowProps) {
  const { t } = useTranslation('sites');
  const { act, busy } = useAct(withdrawRequest, { done: () => t('floor.withdrawn') });
  return (
    <Row
      icon={Hand}
      title={[person?.honorific, person?.name].filter(Boolean).join(' ')}
      detail={t('floor.since', { at: formatTime(request.askedAt) })}
      act={
        <Button busy={busy} onClick={() => void act({ requestId: request.id })}>
          {t('floor.withdraw')}
        </Button>
      }
    />
  );
}
