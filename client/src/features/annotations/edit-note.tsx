// Changes the words of one note. The same person may have it open on another device: then both texts are shown.
import { isOpinion, isWorded } from '@hop/shared/annotations/note-form.js';
import { MAX_TEXT } from '@hop/shared/annotations/note-limits.js';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../lib/use-draft';
import { BothVersions, Button, TextAreaField } from '../../ui';
import type { Note } from './note-operations';
import styles from './notes-panel.module.css';
import { useNoteActs } from './use-note-acts';
import { useTellSaved } from './use-tell-saved';

export function EditNote({ note, onDone }: { note: Note; onDone: () => void }) {
  const { t } = useTranslation('annotations');
  const draft = useDraft(`note.${note.id}`, note.version, { text: note.text });
  const acts = useNoteActs();
  const tellSaved = useTellSaved();
  const text = draft.values.text.trim();
  const isEmptied =
    !isWorded({ kind: note.kind, text }) ||
    (note.opinionAt !== null && !isOpinion({ text, quote: note.quote }));
  const leave = () => {
    draft.takePresent();
    onDone();
  };
  const save = () => {
    if (draft.dirty) {
      acts.edit(note, { text });
      draft.takePresent();
      tellSaved(note.id);
    }
    onDone();
  };
  return (
    <div className={styles.form}>
      <TextAreaField
        autoFocus
        label={t('text')}
        value={draft.values.text}
        minRows={2}
        maxRows={10}
        maxLength={MAX_TEXT}
        onChange={(event) => draft.set({ text: event.currentTarget.value })}
      />
      {draft.stale && (
        <BothVersions
          fields={[{ key: 'text', label: t('text'), mine: draft.values.text, present: note.text }]}
          onKeepMine={draft.keepMine}
          onTakePresent={draft.takePresent}
        />
      )}
      <div className={styles.acts}>
        <Button onClick={leave}>{t('leave')}</Button>
        <Button variant="primary" disabled={isEmptied || draft.stale} onClick={save}>
          {t('saveEdit')}
        </Button>
      </div>
    </div>
  );
}
