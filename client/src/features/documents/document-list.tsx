// The secretary's list of documents: hand in, describe, take away. Reading them is document-viewer.tsx.
import type { Document } from '@hop/shared/documents/document.js';
import { removeDocument } from '@hop/shared/documents/documents-commands.js';
import { FileClock, FileText, Lock, ShieldX, Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useCan } from '../../live';
import { Badge, Button, ConfirmDialog, Empty, Row, RowList } from '../../ui';
import { EditDocumentDialog } from './edit-document-dialog';
import { describe } from './describe';
import styles from './document-list.module.css';
import { PrepareAgain } from './no-pages';
import { UploadDocuments } from './upload-documents';
import { useDocumentGroups } from './use-documents';

export function DocumentList() {
  const { t } = useTranslation('documents');
  const groups = useDocumentGroups();
  const [editing, setEditing] = useState<string | null>(null);
  const [removing, setRemoving] = useState<Document | null>(null);
  return (
    <div className={styles.list}>
      <UploadDocuments />
      {groups.length === 0 && (
        <Empty icon={FileText} title={t('none.title')}>
          {t('none.forStaff')}
        </Empty>
      )}
      {groups.map((group) => {
        const title =
          group.number === null
            ? t('loose')
            : t('ofItem', { number: group.number, title: group.title });
        return (
          <section key={group.agendaItemId ?? 'loose'} className={styles.group}>
            <h3 className={styles.item}>{title}</h3>
            <RowList label={title} framed>
              {group.documents.map((document) => (
                <StaffRow
                  key={document.id}
                  document={document}
                  onEdit={() => setEditing(document.id)}
                  onRemove={() => setRemoving(document)}
                />
              ))}
            </RowList>
          </section>
        );
      })}
      <EditDocumentDialog documentId={editing} onClose={() => setEditing(null)} />
      <RemoveDocument document={removing} onClose={() => setRemoving(null)} />
    </div>
  );
}

interface StaffRowProps {
  document: Document;
  onEdit: () => void;
  onRemove: () => void;
}

function StaffRow({ document, onEdit, onRemove }: StaffRowProps) {
  const { t } = useTranslation('documents');
  const mayEdit = useCan('document.edit');
  const mayRemove = useCan('document.remove');
  return (
    <Row
      icon={FileText}
      title={document.title}
      detail={describe(
        document,
        document.pages === 0 ? '' : t('pagesOf', { count: document.pages }),
      )}
      act={
        <div className={styles.acts}>
          {document.reading !== 'ready' && (
            <Badge icon={document.reading === 'secret' ? ShieldX : FileClock}>
              {t(`reading.${document.reading}`)}
            </Badge>
          )}
          <PrepareAgain document={document} />
          {document.access !== 'everyone' && (
            <Badge icon={document.access === 'staff' ? Lock : Users}>
              {t(`access.${document.access}`)}
            </Badge>
          )}
          {mayEdit && (
            <Button variant="quiet" onClick={onEdit}>
              {t('edit.open')}
            </Button>
          )}
          {mayRemove && (
            <Button variant="quiet" onClick={onRemove}>
              {t('remove.open')}
            </Button>
          )}
        </div>
      }
    />
  );
}

function RemoveDocument({ document, onClose }: { document: Document | null; onClose: () => void }) {
  const { t } = useTranslation('documents');
  const { act, busy } = useAct(removeDocument, { done: () => t('remove.done') });
  const remove = async () => {
    if (document !== null) await act({ documentId: document.id });
    onClose();
  };
  return (
    <ConfirmDialog
      open={document !== null}
      question={t('remove.question', { title: document?.title })}
      consequence={t('remove.consequence')}
      stayLabel={t('remove.stay')}
      actLabel={t('remove.act')}
      tone="danger"
      busy={busy}
      busyLabel={t('remove.busy')}
      onStay={onClose}
      onAct={() => void remove()}
    />
  );
}
