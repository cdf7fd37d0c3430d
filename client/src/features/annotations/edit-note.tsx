// Changes the words of one note. The same person may have it open on another device: then both texts are shown.
import type { Annotation } from '@hop/shared/annotations/annotation.js';
import { editAnnotation } from '@hop/shared/annotations/annotations-commands.js';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../lib/use-draft';
import { refusalText, useCommand } from '../../live';
import { BothVersions, Button, showToast, TextAreaField } from '../../ui';
import styles from './notes-panel.module.css';

export function EditNote({ note, onDone }: { note: Annotation; onDone: () => void }) {
  const { t } = useTranslation('annotations');
  const draft = useDraft(`note.${note.id}`, note.version, { text: note.text });
  const { send, state, refusal } = useCommand(editAnnotation);
  const text = draft.values.text.trim();
  const leave = () => {
    draft.takePresent();
    onDone();
  };
  const save = async () => {
    if (!draft.dirty) return onDone();
    try {
      await send({ annotationId: note.id, baseVersion: draft.baseVersion, text });
      draft.takePresent();
      showToast({ tone: 'ok', title: t('saved') });
      onDone();
    } catch {
      // Said under the field.
    }
  };
  return (
    <div className={styles.form}>
      <TextAreaField
        autoFocus
        label={t('text')}
        value={draft.values.text}
        maxRows={10}
        maxLength={4000}
        error={refusal === null ? undefined : refusalText(refusal)}
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
        <Button
          variant="primary"
          busy={state === 'sending'}
          busyLabel={t('saving')}
          disabled={text === '' || draft.stale}
          onClick={() => void save()}
        >
          {t('saveEdit')}
        </Button>
      </div>
    </div>
  );
}
