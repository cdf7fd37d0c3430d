// The words of a sticky note that was just put on a page. What is typed stays in the tab until it is saved or given up.
import { MAX_TEXT } from '@hop/shared/annotations/note-limits.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readTab, writeTab } from '../../lib/tab-storage';
import { useActor } from '../../live';
import { Button, Dialog, TextAreaField } from '../../ui';
import { ColourChoice } from './colour-choice';
import type { Marking, StickyPlace } from './marking';
import styles from './notes-panel.module.css';
import { useNoteActs } from './use-note-acts';

interface StickyDialogProps {
  document: { readonly id: string; readonly versionNumber: number };
  place: StickyPlace;
  marking: Marking;
}

export function StickyDialog({ document: file, place, marking }: StickyDialogProps) {
  const { t } = useTranslation('annotations');
  const { id } = useActor();
  // Several people may use one tab after the other.
  const key = `new-sticky.${id}.${file.id}`;
  const [text, setText] = useState(() => readTab(key) ?? '');
  const [colour, setColour] = useState(marking.colour);
  const acts = useNoteActs();
  const hold = (next: string) => {
    setText(next);
    writeTab(key, next === '' ? null : next);
  };
  const leave = () => {
    hold('');
    marking.stick(null);
  };
  const save = () => {
    const { page, spot, quote } = place;
    acts.add({
      ...{ documentId: file.id, versionNumber: file.versionNumber, page, spot, quote },
      ...{ kind: 'sticky', colour, text: text.trim() },
    });
    leave();
    marking.take(null);
  };
  return (
    <Dialog
      open
      title={t('newSticky', { page: place.page })}
      onClose={() => marking.stick(null)}
      acts={
        <>
          <Button onClick={leave}>{t('leaveNew')}</Button>
          <Button variant="primary" disabled={text.trim() === ''} onClick={save}>
            {t('save')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {place.quote !== null && <q className={styles.quote}>{place.quote.exact}</q>}
        <TextAreaField
          data-autofocus
          label={t('text')}
          value={text}
          minRows={3}
          maxRows={8}
          maxLength={MAX_TEXT}
          onChange={(event) => hold(event.currentTarget.value)}
        />
        <ColourChoice label={t('colour.label')} value={colour} onChoose={setColour} />
      </div>
    </Dialog>
  );
}
