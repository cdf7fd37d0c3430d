// The secretary's documents under the items of the agenda: choose one, drag it, hand in more. One document: document-inspector.tsx.
import type { Document } from '@hop/shared/documents/document.js';
import type { MeetingState } from '@hop/shared/meetings/meeting.js';
import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntities, useEntity, useScope } from '../../live';
import { cx, Empty } from '../../ui';
import { BoardGroup } from './board-group';
import { BoardRow } from './board-row';
import { dropPlace, stepPlace } from './document-order';
import styles from './document-board.module.css';
import list from './document-list.module.css';
import { DocumentSearch } from './document-search';
import { DocumentTrash } from './document-trash';
import { SeveralIntoItem } from './several-into-item';
import { Unreadable } from './unreadable';
import { UploadProgress } from './upload-progress';
import { useDocumentBoard } from './use-document-board';
import { useMoveSeveral } from './use-move-several';
import { useSeveral } from './use-several';

/** Delegates see nothing of a meeting yet. */
const beforeIssue: ReadonlySet<MeetingState> = new Set([
  'draft',
  'pendingApproval',
  'returned',
  'approved',
]);

interface DocumentListProps {
  chosenId: string | null;
  onChoose: (documentId: string) => void;
  /** Opens a document at a page that was searched for. */
  onRead: (documentId: string, page: number) => void;
  /** What others know about who has opened a document, in a last column. */
  opened?: (document: Document) => ReactNode;
}

export function DocumentList({ chosenId, onChoose, onRead, opened }: DocumentListProps) {
  const { t } = useTranslation('documents');
  const { groups, move } = useDocumentBoard();
  const none = useEntities('document').length === 0;
  const meeting = useEntity('meeting', useScope().meetingId);
  const seen = meeting === undefined || !beforeIssue.has(meeting.state);
  const order = groups.flatMap(({ documents }) => documents.map(({ id }) => id));
  const { several, begin, end } = useSeveral(order);
  const moving = useMoveSeveral(groups);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const drop = ({ active, over }: DragEndEvent): void => {
    if (over) void move(dropPlace(groups, String(active.id), String(over.id)));
  };
  return (
    <div className={list.list}>
      <UploadProgress />
      <Unreadable />
      {none && (
        <Empty icon={FileText} title={t('none.title')}>
          {t(seen ? 'none.forStaff' : 'none.forStaffDraft')}
        </Empty>
      )}
      {(!none || groups.length > 1) && (
        <DocumentSearch onOpen={onRead}>
          {!none && (
            <SeveralIntoItem several={several} onBegin={begin} onEnd={end} moving={moving} />
          )}
          <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={drop}>
            <div className={cx(styles.board, opened && styles.withOpened)}>
              <div aria-hidden className={styles.head}>
                <span />
                <span>{t('board.paper')}</span>
                <span>{t('board.version')}</span>
                <span>{t('board.limits')}</span>
                <span>{t('board.review')}</span>
                {opened && <span>{t('board.opened')}</span>}
              </div>
              <SortableContext items={order} strategy={verticalListSortingStrategy}>
                {groups.map((group) => (
                  <BoardGroup key={group.agendaItemId ?? 'loose'} group={group}>
                    {group.documents.map((document) => (
                      <BoardRow
                        key={document.id}
                        document={document}
                        chosen={several === null && document.id === chosenId}
                        picked={several?.ids.has(document.id)}
                        onPick={(asFarAs) => several?.toggle(document.id, asFarAs)}
                        onChoose={() => onChoose(document.id)}
                        up={stepPlace(groups, document.id, 'up')}
                        down={stepPlace(groups, document.id, 'down')}
                        onMove={(place) => void move(place)}
                        opened={opened?.(document)}
                      />
                    ))}
                  </BoardGroup>
                ))}
              </SortableContext>
            </div>
          </DndContext>
        </DocumentSearch>
      )}
      <DocumentTrash />
    </div>
  );
}
