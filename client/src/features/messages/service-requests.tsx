// Asking for water, a microphone, a technician or something else; each says in words how it stands, and may be withdrawn.
import type { ServiceKind } from '@hop/shared/messages/service-request.js';
import { serviceKinds } from '@hop/shared/messages/service-request.js';
import {
  askForService,
  NOTE_LENGTH,
  withdrawService,
} from '@hop/shared/messages/messages-commands.js';
import { isWaiting } from '@hop/shared/messages/serving.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { useAct } from '../../live';
import { Button, Row, RowList, TextField } from '../../ui';
import { sinceOf, useMyServiceRequests } from './my-requests';
import { serviceIcons } from './service-looks';
import styles from './messages.module.css';

export function ServiceRequests() {
  const { t } = useTranslation('messages');
  const { newest } = useMyServiceRequests();
  const other = newest('other');
  return (
    <>
      <p className={styles.quiet}>{t('service.words')}</p>
      <div aria-live="polite">
        <RowList framed label={t('service.kinds')}>
          {serviceKinds.map((kind) => (
            <KindRow key={kind} kind={kind} />
          ))}
        </RowList>
      </div>
      {(other === undefined || !isWaiting(other)) && <OtherForm />}
    </>
  );
}

function KindRow({ kind }: { kind: ServiceKind }) {
  const { t } = useTranslation('messages');
  const request = useMyServiceRequests().newest(kind);
  const asking = useAct(askForService, { done: () => t('service.asked') });
  const withdrawing = useAct(withdrawService, { done: () => t('service.withdrawn') });
  const waits = request !== undefined && isWaiting(request);
  // Something else is asked for with its words, below.
  if (kind === 'other' && request === undefined) return null;
  const state =
    request && t(`service.state.${request.state}`, { at: formatTime(sinceOf(request)) });
  return (
    <Row
      icon={serviceIcons[kind]}
      title={request && request.note !== '' ? request.note : t(`service.kind.${kind}`)}
      detail={state}
      act={
        waits ? (
          <Button
            busy={withdrawing.busy}
            onClick={() => void withdrawing.act({ requestId: request.id })}
          >
            {t('service.withdraw')}
          </Button>
        ) : kind === 'other' ? (
          <span />
        ) : (
          <Button
            busy={asking.busy}
            busyLabel={t('service.sending')}
            onClick={() => void asking.act({ kind })}
          >
            {t(request === undefined ? 'service.ask' : 'service.again')}
          </Button>
        )
      }
    />
  );
}

function OtherForm() {
  const { t } = useTranslation('messages');
  const [note, setNote] = useState('');
  const { act, busy } = useAct(askForService, { done: () => t('service.asked') });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void act({ kind: 'other', note }).then((sent) => sent && setNote(''));
      }}
    >
      <TextField
        label={t('service.note')}
        hint={t('service.noteHint')}
        maxLength={NOTE_LENGTH}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button
        type="submit"
        busy={busy}
        busyLabel={t('service.sending')}
        disabled={note.trim() === ''}
      >
        {t('service.send')}
      </Button>
    </form>
  );
}
