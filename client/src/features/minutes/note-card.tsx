// One note: whose speech it is about, when it was written, and its text, which can be changed in place.
import { Refusal } from '@hop/shared/core/refusal.js';
import type { MinuteNote } from '@hop/shared/minutes/minutes.js';
import { editNote, removeNote } from '@hop/shared/minutes/minutes-commands.js';
import { PenLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { useDraft } from '../../lib/use-draft';
import { refusalText, useAct, useCommand, useEntity } from '../../live';
import { BothVersions, Button, ConfirmDialog, showToast, TextAreaField } from '../../ui';
import styles from './minutes.module.css';

export function NoteCard({ note }: { note: MinuteNote }) {
  const { t } = useTranslation('minutes');
  const speaker = useEntity('participant', useEntity('speech', note.speechId)?.participantId);
  const draft = useDraft(note.id, note.version, { text: note.text });
  const [open, setOpen] = useState(false);
  // A draft from before a reload opens by itself, else it would be lost from sight.
  const editing = open || draft.dirty;
  return (
    <article className={styles.note}>
      <p className={styles.when}>
        {formatTime(note.writtenAt)}
        {speaker && ` · ${[speaker.honorific, speaker.name].filter(Boolean).join(' ')}`}
        {note.editedAt !== null && ` · ${t('note.editedAt', { at: formatTime(note.editedAt) })}`}
      </p>
      {editing ? (
        <EditNote note={note} draft={draft} onDone={() => setOpen(false)} />
      ) : (
        <>
          <p className={styles.text}>{note.text}</p>
          <div className={styles.acts}>
            <Button variant="quiet" icon={PenLine} onClick={() => setOpen(true)}>
              {t('note.edit')}
            </Button>
            <RemoveNote note={note} />
          </div>
        </>
      )}
    </article>
  );
}

interface EditNoteProps {
  note: MinuteNote;
  draft: ReturnType<typeof useDraft<{ text: string }>>;
  onDone: () => void;
}

function EditNote({ note, draft, onDone }: EditNoteProps) {
  const { t } = useTranslation('minutes');
  const { send, state } = useCommand(editNote);
  const { text } = draft.values;
  const save = async (): Promise<void> => {
    try {
      const { version } = await send({ noteId: note.id, baseVersion: draft.baseVersion, text });
      draft.saved(version, { text });
      showToast({ tone: 'ok', title: t('note.saved') });
      onDone();
    } catch (error) {
      const isStale = error instanceof Refusal && error.code === 'stale';
      showToast({ tone: 'no', title: isStale ? t('stale') : refusalText(error) });
    }
  };
  return (
    <div className={styles.form}>
      <TextAreaField
        label={t('note.text')}
        maxLength={8000}
        value={text}
        onChange={(event) => draft.set({ text: event.currentTarget.value })}
      />
      {draft.stale && (
        <BothVersions
          fields={[{ key: 'text', label: t('note.text'), mine: text, present: draft.present.text }]}
          onKeepMine={draft.keepMine}
          onTakePresent={draft.takePresent}
        />
      )}
      <div className={styles.acts}>
        <Button
          variant="primary"
          disabled={!draft.dirty || draft.stale || text.trim() === ''}
          busy={state === 'sending'}
          busyLabel={t('sending')}
          onClick={() => void save()}
        >
          {t('note.saveChanges')}
        </Button>
        <Button
          onClick={() => {
            draft.takePresent();
            onDone();
          }}
        >
          {t('note.giveUp')}
        </Button>
      </div>
    </div>
  );
}

function RemoveNote({ note }: { note: MinuteNote }) {
  const { t } = useTranslation('minutes');
  const [asking, setAsking] = useState(false);
  const { act, busy } = useAct(removeNote, { done: () => t('note.removed') });
  return (
    <>
      <Button variant="quiet" icon={Trash2} onClick={() => setAsking(true)}>
        {t('note.remove')}
      </Button>
      <ConfirmDialog
        open={asking}
        question={t('note.removeQuestion')}
        consequence={t('note.removeConsequence')}
        stayLabel={t('note.keep')}
        actLabel={t('note.remove')}
        tone="danger"
        busy={busy}
        onStay={() => setAsking(false)}
        onAct={() => void act({ noteId: note.id }).then(() => setAsking(false))}
      />
    </>
  );
}
