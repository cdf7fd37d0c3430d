// The strip with the tools over the document: pen, marker, underline, sticky note, bookmark, undo. One tool at a time; tapped again it is put
// down, and one finger scrolls as before.
import { pageNow } from '@hop/shared/annotations/placement.js';
import {
  Bookmark,
  Check,
  Highlighter,
  MessageSquareText,
  PenLine,
  Underline,
  Undo2,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cx, Icon, type LucideIcon } from '../../ui';
import { ColourChoice } from './colour-choice';
import styles from './mark-strip.module.css';
import { marksWords, pageKey, type Marking, type Tool } from './marking';
import { StickyDialog } from './sticky-dialog';
import { useCanUndo, useNoteActs } from './use-note-acts';
import { useAllNotes } from './use-notes';

const tools: readonly { tool: Tool; icon: LucideIcon }[] = [
  { tool: 'pen', icon: PenLine },
  { tool: 'highlight', icon: Highlighter },
  { tool: 'underline', icon: Underline },
  { tool: 'sticky', icon: MessageSquareText },
];

export interface MarkStripProps {
  marking: Marking;
  document: { readonly id: string; readonly versionNumber: number };
  page: number;
}

export function MarkStrip({ marking, document: file, page }: MarkStripProps) {
  const { t } = useTranslation('annotations');
  const acts = useNoteActs();
  const canUndo = useCanUndo();
  const { tool } = marking;
  // The card of a note has colours of its own, and needs the room.
  const shows = marking.chosenId === null ? tool : null;
  // One would draw over a picture in vain; the tools that write on it stand right below the words.
  const inVain =
    marksWords(shows) && marking.wordless.has(pageKey(file.id, file.versionNumber, page));
  const bookmark = useAllNotes().find(
    (note) => note.kind === 'bookmark' && note.documentId === file.id && pageNow(note) === page,
  );
  const toggleBookmark = () => {
    if (bookmark) acts.remove(bookmark);
    else
      acts.add({
        ...{ documentId: file.id, versionNumber: file.versionNumber, page, kind: 'bookmark' },
      });
  };
  return (
    <>
      <div role="toolbar" aria-label={t('strip.label')} className={styles.strip}>
        {shows !== null && shows !== 'sticky' && (
          <div className={styles.more}>
            {!inVain && (
              <ColourChoice
                label={t('colour.label')}
                value={marking.colour}
                inked={shows !== 'highlight'}
                onChoose={marking.dye}
              />
            )}
            <span className={cx(styles.hint, inVain && styles.vain)} role="status">
              {t(`strip.hint.${inVain ? 'picture' : shows}`)}
            </span>
          </div>
        )}
        {shows === 'sticky' && <p className={styles.hint}>{t('strip.hint.sticky')}</p>}
        <div className={styles.tools}>
          {tools.map(({ tool: each, icon }) => (
            <Tapped
              key={each}
              icon={icon}
              label={t(`kind.${each}`)}
              pressed={tool === each}
              onTap={() => marking.take(tool === each ? null : each)}
            />
          ))}
          <Tapped
            icon={Bookmark}
            label={t('kind.bookmark')}
            pressed={bookmark !== undefined}
            onTap={toggleBookmark}
          />
          <Tapped icon={Undo2} label={t('undo')} off={!canUndo} onTap={acts.undo} />
          <Tapped icon={Check} label={t('strip.done')} onTap={() => marking.show(false)} />
        </div>
      </div>
      {marking.sticky !== null && (
        <StickyDialog document={file} place={marking.sticky} marking={marking} />
      )}
    </>
  );
}

interface TappedProps {
  icon: LucideIcon;
  label: string;
  pressed?: boolean;
  off?: boolean;
  onTap: () => void;
}

function Tapped({ icon, label, pressed, off, onTap }: TappedProps) {
  return (
    <button
      type="button"
      className={cx(styles.tool, pressed && styles.on)}
      aria-pressed={pressed}
      disabled={off}
      onClick={onTap}
    >
      <Icon of={icon} size="s" />
      <span>{label}</span>
    </button>
  );
}
