// A quick note while somebody speaks: bound to the speech or item that was on when one began to type. Ctrl and Enter sends.
import { writeNote } from '@hop/shared/minutes/minutes-commands.js';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { readTab, writeTab } from '../../lib/tab-storage';
import { useAct, useScope } from '../../live';
import { Button, Card, Chip, TextAreaField } from '../../ui';
import styles from './minutes.module.css';
import { useNoteTargets, type NoteTarget } from './note-target';

export function NoteComposer() {
  const { t } = useTranslation('minutes');
  const { meetingId } = useScope();
  const key = `note:${meetingId ?? ''}`;
  const targets = useNoteTargets();
  const [text, setText] = useState(() => readTab(key) ?? '');
  const [picked, setPicked] = useState<NoteTarget | null>(null);
  const { act, busy } = useAct(writeNote, { done: () => t('note.saved') });
  const likely = targets[0];
  const target = picked ?? likely;
  const offered =
    picked !== null && !targets.some((each) => isSame(each, picked))
      ? [picked, ...targets]
      : targets;
  const type = (next: string): void => {
    setText(next);
    writeTab(key, next === '' ? null : next);
    if (next === '') setPicked(null);
    else if (picked === null && likely) setPicked(likely);
  };
  const save = async (): Promise<void> => {
    if (target === undefined || text.trim() === '') return;
    const { agendaItemId, speechId } = target;
    const sent = text;
    if ((await act({ text: sent, agendaItemId, speechId })) === null) return;
    setText((now) => (now === sent ? '' : now));
    writeTab(key, null);
    setPicked(null);
  };
  return (
    <Card tone="current" title={t('note.title')}>
      <form
        className={styles.form}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className={styles.targets} role="group" aria-label={t('note.about')}>
          {offered.map((each) => (
            <Chip
              key={`${each.kind}-${each.speechId ?? each.agendaItemId ?? ''}`}
              chosen={target !== undefined && isSame(each, target)}
              onClick={() => setPicked(each)}
            >
              {t(`note.target.${each.kind}`, { name: each.name })}
            </Chip>
          ))}
        </div>
        <TextAreaField
          label={t('note.text')}
          hint={t('note.hint')}
          maxLength={8000}
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
          }}
        />
        <Button
          variant="primary"
          type="submit"
          disabled={text.trim() === ''}
          busy={busy}
          busyLabel={t('sending')}
        >
          {t('note.save')}
        </Button>
      </form>
    </Card>
  );
}

const isSame = (one: NoteTarget, other: NoteTarget): boolean =>
  one.kind === other.kind &&
  one.speechId === other.speechId &&
  one.agendaItemId === other.agendaItemId;
