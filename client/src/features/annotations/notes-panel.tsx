// My notes on the documents of this meeting: of the open document, of them all, and those that others gave me to see; a new one goes
// to the page in view. The place gives it room and the page; where a note leads to is the place's matter, too.
import { noteKinds, type NoteKind } from '@hop/shared/annotations/annotation.js';
import { pageNow } from '@hop/shared/annotations/placement.js';
import { maySaveDocument, maySaveWithNotes } from '@hop/shared/documents/rights.js';
import { Download, NotebookPen, PenLine, Undo2, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withSlot } from '../../lib/slot';
import {
  useActor,
  useEntities,
  useReadableDocument,
  useReadableDocuments,
  useScope,
} from '../../live';
import { Button, Empty, Icon, IconButton, Segmented, SelectField } from '../../ui';
import { GivenItem } from './given-item';
import { KeptNotes } from './kept-notes';
import { LostNotes } from './lost-notes';
import type { Marking } from './marking';
import { NewNote } from './new-note';
import { NoteItem } from './note-item';
import styles from './notes-panel.module.css';
import { useCanUndo, useNoteActs } from './use-note-acts';
import { linesOf, useNotes } from './use-notes';

interface NotesPanelProps {
  documentId: string | null;
  page: number | null;
  marking: Marking;
  onClose: () => void;
  /** The tools are out: the page has to be in sight. */
  onWrite: () => void;
  onGoTo: (documentId: string, page: number) => void;
}
type Which = 'here' | 'all' | 'given';

export function NotesPanel(props: NotesPanelProps) {
  const { documentId, page, marking, onClose, onWrite, onGoTo } = props;
  const { t } = useTranslation('annotations');
  const [which, setWhich] = useState<Which>('here');
  const [kind, setKind] = useState<NoteKind | null>(null);
  const { here, all } = useNotes(documentId);
  const given = useEntities('sharedNote');
  const documents = useReadableDocuments();
  const canUndo = useCanUndo();
  const { undo } = useNoteActs();
  const file = useReadableDocument(documentId);
  const lines = linesOf(which === 'here' ? here : all, kind);
  const kinds = noteKinds.filter((each) => all.some((note) => note.kind === each));
  const write = () => {
    marking.show(true);
    onWrite();
  };
  return (
    <section className={styles.panel} aria-label={t('title')}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t('title')}</h2>
        <IconButton icon={X} label={t('close')} onClick={onClose} />
      </header>
      <KeptNotes />
      <div className={styles.starts}>
        {file?.reading === 'ready' && (
          <Button icon={PenLine} onClick={write}>
            {t('writeOnPage')}
          </Button>
        )}
        <Button variant="quiet" icon={Undo2} disabled={!canUndo} onClick={undo}>
          {t('undo')}
        </Button>
      </div>
      <NewNote
        key={documentId}
        documentId={documentId}
        versionNumber={file?.versionNumber ?? null}
        page={page}
      />
      <LostNotes documentId={documentId} />
      <Segmented<Which>
        fill
        label={t('which')}
        value={which}
        options={[
          { value: 'here', label: t('here', { count: here.length }) },
          { value: 'all', label: t('all', { count: all.length }) },
          ...(given.length > 0
            ? [{ value: 'given' as const, label: t('given', { count: given.length }) }]
            : []),
        ]}
        onChange={setWhich}
      />
      {which !== 'given' && kinds.length > 1 && (
        <SelectField
          label={t('kinds.label')}
          value={kind ?? ''}
          data={[
            { value: '', label: t('kinds.all') },
            ...kinds.map((each) => ({ value: each, label: t(`kinds.${each}`) })),
          ]}
          onChange={(event) =>
            setKind(kinds.find((each) => each === event.currentTarget.value) ?? null)
          }
        />
      )}
      {which === 'given' ? (
        <ul role="list" className={styles.list}>
          {given.map((note) => (
            <GivenItem
              key={note.id}
              note={note}
              onGoTo={() => {
                const at = pageNow(note);
                if (note.documentId !== null && at !== null) onGoTo(note.documentId, at);
              }}
            />
          ))}
        </ul>
      ) : lines.length === 0 ? (
        <Empty icon={NotebookPen} title={t('none.title')}>
          {t('none.words')}
        </Empty>
      ) : (
        <ul role="list" className={styles.list}>
          {lines.map((line) => {
            const [note] = line.notes;
            const at = pageNow(note);
            const chosen = line.notes.some(({ id }) => id === marking.chosenId);
            return (
              <NoteItem
                key={line.id}
                line={line}
                chosen={chosen}
                readable={documents.some((document) => document.id === note.documentId)}
                onPage={note.documentId === documentId && at === page}
                documentTitle={
                  which === 'all'
                    ? documents.find((document) => document.id === note.documentId)?.title
                    : undefined
                }
                onChoose={() => {
                  marking.choose(chosen ? null : note.id);
                  if (note.documentId !== null && at !== null) onGoTo(note.documentId, at);
                }}
              />
            );
          })}
        </ul>
      )}
      {file !== undefined && here.length > 0 && <WithNotes documentId={file.id} />}
    </section>
  );
}

/** The file with one's notes in it; where the file may not be saved, neither may this. */
function WithNotes({ documentId }: { documentId: string }) {
  const { t } = useTranslation('annotations');
  const { meetingId } = useScope();
  const actor = useActor();
  const file = useReadableDocument(documentId);
  if (file === undefined || meetingId === null || file.reading !== 'ready') return null;
  if (!maySaveWithNotes(actor, file)) {
    const isInternal = maySaveDocument(actor, file);
    return <p className={styles.whose}>{t(isInternal ? 'noInternalSaving' : 'noSaving')}</p>;
  }
  const url = `/api/meetings/${meetingId}/documents/${documentId}/with-notes`;
  return (
    <a className={styles.save} href={withSlot(url)} download>
      <Icon of={Download} size="s" />
      {t('saveWithNotes')}
    </a>
  );
}
