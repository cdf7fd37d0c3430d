// Writes a note on the page in view. What is typed stays through reloads and closings until it is saved.
import { MAX_TEXT } from '@hop/shared/annotations/note-limits.js';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { readTab, writeTab } from '../../lib/tab-storage';
import { useActor, useScope } from '../../live';
import { Button, TextAreaField } from '../../ui';
import styles from './notes-panel.module.css';
import { useNoteActs } from './use-note-acts';
import { useTellSaved } from './use-tell-saved';

interface NewNoteProps {
  documentId: string | null;
  versionNumber: number | null;
  page: number | null;
}

export function NewNote({ documentId, versionNumber, page }: NewNoteProps) {
  const { t } = useTranslation('annotations');
  const { id } = useActor();
  const { meetingId } = useScope();
  // Several people may use one tab after the other.
  const key = `new-note.${id}.${documentId ?? meetingId ?? ''}`;
  const [text, setText] = useState(() => readTab(key) ?? '');
  const acts = useNoteActs();
  const tellSaved = useTellSaved();
  const hold = (next: string) => {
    setText(next);
    writeTab(key, next === '' ? null : next);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const written = text.trim();
    if (written === '') return;
    tellSaved(acts.add({ documentId, versionNumber, page, kind: 'text', text: written }));
    hold('');
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <TextAreaField
        label={page === null ? t('newGeneral') : t('newOnPage', { page })}
        value={text}
        minRows={2}
        maxRows={8}
        maxLength={MAX_TEXT}
        onChange={(event) => hold(event.currentTarget.value)}
      />
      <Button type="submit" variant="primary" disabled={text.trim() === ''}>
        {t('save')}
      </Button>
    </form>
  );
}
