// Writes a note on the page in view. What is typed stays through reloads and closings until it is saved.
import { addAnnotation } from '@hop/shared/annotations/annotations-commands.js';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { readTab, writeTab } from '../../lib/tab-storage';
import { refusalText, useCommand } from '../../live';
import { Button, showToast, TextAreaField } from '../../ui';
import styles from './notes-panel.module.css';

interface NewNoteProps {
  documentId: string | null;
  page: number | null;
}

export function NewNote({ documentId, page }: NewNoteProps) {
  const { t } = useTranslation('annotations');
  const key = `new-note.${documentId ?? ''}`;
  const [text, setText] = useState(() => readTab(key) ?? '');
  const { send, state, refusal } = useCommand(addAnnotation);
  const hold = (next: string) => {
    setText(next);
    writeTab(key, next === '' ? null : next);
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const written = text.trim();
    if (written === '') return;
    try {
      await send({ documentId, page, text: written });
      hold('');
      showToast({ tone: 'ok', title: t('saved') });
    } catch {
      // The words stand under the field, and what was typed stays in it.
    }
  };
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <TextAreaField
        label={page === null ? t('newGeneral') : t('newOnPage', { page })}
        value={text}
        minRows={2}
        maxRows={8}
        maxLength={4000}
        error={refusal === null ? undefined : refusalText(refusal)}
        onChange={(event) => hold(event.currentTarget.value)}
      />
      <Button
        type="submit"
        variant="primary"
        busy={state === 'sending'}
        busyLabel={t('saving')}
        disabled={text.trim() === ''}
      >
        {t('save')}
      </Button>
    </form>
  );
}
