// The form: for which item, what kind of speech, one line about what, to whom a question is put, and the act.
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import { isStaff } from '@hop/shared/policy/actor.js';
import {
  namesAddressee,
  registrationOf,
  takesRequests,
} from '@hop/shared/speaking/speaker-list.js';
import { askToSpeak } from '@hop/shared/speaking/speaking-commands.js';
import type { SpeechKind } from '@hop/shared/speaking/speech.js';
import { mayHandIn } from '@hop/shared/speaking/written-speech.js';
import { FileText, Hand, Info } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useActor, useEntities } from '../../live';
import { Button, Chip, Note, TextField } from '../../ui';
import { AddresseeField, nobody } from './addressee-field';
import { AskHead } from './ask-head';
import styles from './ask-sheet.module.css';
import { useMeetingNow } from './floor';
import { ItemField, useAskedItem } from './item-field';

/** Answers are called by the chair, so nobody asks for one. */
const kinds = ['speech', 'rebuttal', 'question', 'pointOfOrder'] as const satisfies SpeechKind[];

const SUBJECT_LENGTH = 200;

type AskFormProps = { onClose: () => void; onHandIn: () => void; onAsked: () => void };

export function AskForm({ onClose, onHandIn, onAsked }: AskFormProps) {
  const { t } = useTranslation('speaking');
  const { state } = useMeetingNow();
  const lists = useEntities('speakerList');
  const staff = isStaff(useActor());
  const [kind, setKind] = useState<SpeechKind>('speech');
  const [subject, setSubject] = useState('');
  const [agendaItemId, setItem] = useAskedItem();
  const [addressee, setAddressee] = useState(nobody);
  const [checked, setChecked] = useState(false);
  const { act, busy } = useAct(askToSpeak, { done: () => t('done.ask') });
  const over = state !== undefined && isOver(state);
  const possible = state !== undefined && (staff ? !over : takesRequests(state));
  const plans = useEntities('listPlan');
  const wish = { kind, agendaItemId, followsId: null };
  const taken = staff ? 'open' : registrationOf(wish, lists, plans);
  const needed = namesAddressee(lists, plans, agendaItemId);
  const missing = kind === 'question' && needed && addressee.addresseeId === null;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setChecked(true);
    if (busy || missing) return;
    const to = kind === 'question' ? addressee : nobody;
    if ((await act({ kind, subject, agendaItemId, ...to })) !== null) onAsked();
  };
  return (
    <form className={styles.body} noValidate onSubmit={(event) => void submit(event)}>
      <AskHead onClose={onClose}>{t('ask.title')}</AskHead>
      <ItemField value={agendaItemId} onChange={setItem} />
      {!possible && (
        <Note icon={Info} tone="warn" title={t(over ? 'ask.over' : 'ask.notYet')}>
          {t(over ? 'ask.overWords' : 'ask.notYetWords')}
        </Note>
      )}
      {possible && taken !== 'open' && (
        <Note icon={Info} tone="warn" title={t(`ask.${taken}`)}>
          {t(`ask.${taken}Words`)}
        </Note>
      )}
      <div role="group" aria-label={t('ask.kind')} className={styles.kinds}>
        {kinds.map((each) => (
          <Chip key={each} chosen={each === kind} onClick={() => setKind(each)}>
            {t(`kind.${each}`)}
          </Chip>
        ))}
      </div>
      <p className={styles.hint}>{t(`kindHint.${kind}`)}</p>
      {kind === 'question' && (
        <AddresseeField
          value={addressee}
          needed={needed}
          error={checked && missing ? t('ask.addresseeNeeded') : undefined}
          onChange={setAddressee}
        />
      )}
      <TextField
        label={t(kind === 'question' ? 'ask.question' : 'ask.subject')}
        hint={t('ask.subjectHint')}
        maxLength={SUBJECT_LENGTH}
        value={subject}
        onChange={(event) => setSubject(event.currentTarget.value)}
      />
      <Button
        type="submit"
        variant="primary"
        size="xl"
        icon={Hand}
        block
        busy={busy}
        busyLabel={t('ask.sending')}
        disabled={!possible || taken !== 'open'}
      >
        {t('ask.act')}
      </Button>
      {state !== undefined && mayHandIn(state) && (
        <Button icon={FileText} block onClick={onHandIn}>
          {t('written.open')}
        </Button>
      )}
    </form>
  );
}
