// What stands in the left pane instead of the agenda, or in a sheet on narrow screens: my notes, or the documents.
// Beside the document and never over it where there is room: one writes about what one sees.
import type { Marking } from '../../features/annotations/marking';
import { NotesPanel } from '../../features/annotations/notes-panel';
import { DocumentPicker } from '../../features/documents/document-picker';
import type { Reading } from '../../features/documents/use-reading';
import { KeepDocument } from '../../features/folders/keep-document';
import { DeskReaders, DeskShare } from '../../features/readiness/desk-share';
import { PackCard } from '../../features/offline/pack-card';
import { NewMark } from '../../features/readiness/new-mark';
import { ReceiptNote } from '../../features/readiness/receipt-note';
import styles from './delegate-room.module.css';

export interface RoomPaneProps {
  pane: 'notes' | 'documents';
  reading: Reading;
  marking: Marking;
  onClose: () => void;
  onPicked: () => void;
  onGoTo: (documentId: string, page: number) => void;
}

export function RoomPane(props: RoomPaneProps) {
  const { pane, reading, marking, onClose, onPicked, onGoTo } = props;
  const documentId = reading.document?.id ?? null;
  return (
    <div className={styles.pane}>
      {pane === 'notes' ? (
        <NotesPanel
          documentId={documentId}
          page={documentId === null ? null : reading.page}
          marking={marking}
          onClose={onClose}
          onWrite={onPicked}
          onGoTo={onGoTo}
        />
      ) : (
        <>
          <DocumentPicker
            reading={reading}
            onPicked={onPicked}
            onClose={onClose}
            top={<PackCard />}
            mark={(document) => (
              <>
                <NewMark document={document} />
                <DeskShare document={document} />
              </>
            )}
            act={(document) => (
              <>
                <DeskReaders document={document} />
                <KeepDocument square document={document} />
              </>
            )}
          />
          <ReceiptNote />
        </>
      )}
    </div>
  );
}
