// The quiet channel of chair, presidium and secretaries: what was said, a field, and a few ready phrases that fill it.
import { MESSAGE_LENGTH, tellStaff } from '@hop/shared/messages/messages-commands.js';
import { Send } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { useAct, useActor, useEntities, useScope } from '../../live';
import { Button, cx, TextAreaField } from '../../ui';
import styles from './messages.module.css';
import { markSeen } from './seen';
import { useStaffChannel } from './use-staff-waiting';

const phrases = ['time', 'next', 'ballot', 'recess', 'come', 'ready'] as const;

export function StaffChannel() {
  const { t } = useTranslation('messages');
  const { act, busy } = useAct(tellStaff, { done: () => t('staff.done') });
  const [text, setText] = useState('');
  const send = async (): Promise<void> => {
    if ((await act({ text })) !== null) setText('');
  };
  return (
    <section className={styles.part} aria-label={t('staff.title')}>
      <h3 className={styles.subtitle}>{t('staff.title')}</h3>
      <p className={styles.quiet}>{t('staff.words')}</p>
      <Talk />
      <form
        className={styles.say}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void send();
        }}
      >
        <TextAreaField
          label={t('staff.field')}
          maxLength={MESSAGE_LENGTH}
          minRows={1}
          autosize
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="primary"
          icon={Send}
          busy={busy}
          busyLabel={t('staff.sending')}
          disabled={text.trim() === ''}
        >
          {t('staff.send')}
        </Button>
      </form>
      <div role="group" aria-label={t('staff.phrases')} className={styles.acts}>
        {phrases.map((phrase) => (
          <Button key={phrase} onClick={() => setText(t(`staff.phrase.${phrase}`))}>
            {t(`staff.phraseName.${phrase}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}

function Talk() {
  const { t } = useTranslation('messages');
  const { meetingId } = useScope();
  const { participantId } = useActor();
  const said = useStaffChannel();
  const people = useEntities('participant');
  const last = said.at(-1);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (last === undefined || meetingId === null) return;
    markSeen(meetingId, last.sentAt);
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [last, meetingId]);
  if (last === undefined) return <p className={styles.quiet}>{t('staff.none')}</p>;
  return (
    <ol ref={list} className={styles.talk} aria-live="polite" tabIndex={0}>
      {said.map(({ id, sentBy, sentAt, text }) => {
        const name = people.find((person) => person.id === sentBy)?.name ?? '';
        const at = formatTime(sentAt);
        return (
          <li key={id} className={cx(styles.said, sentBy === participantId && styles.own)}>
            <span className={styles.who}>
              {sentBy === participantId ? t('staff.mine', { at }) : t('staff.from', { name, at })}
            </span>
            {text}
          </li>
        );
      })}
    </ol>
  );
}
