// One document at the right of the secretary's list: its versions, what readers may do with it, its review, and another file.
import type { Document } from '@hop/shared/documents/document.js';
import { editDocument, removeDocument } from '@hop/shared/documents/documents-commands.js';
import { Pencil, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useCan } from '../../live';
import { Button, ConfirmDialog, Switch } from '../../ui';
import { AccessLine } from './access-line';
import { describe } from './describe';
import styles from './document-inspector.module.css';
import { DocumentVersions } from './document-versions';
import { EditDocumentDialog } from './edit-document-dialog';
import { WhyNoPages } from './no-pages';
import { ReplaceFile } from './replace-file';
import { ReviewCard } from './review-card';

interface DocumentInspectorProps {
  document: Document;
  /** Who has opened it, from whoever knows. */
  opened?: ReactNode;
  onRemoved: () => void;
}

export function DocumentInspector({ document, opened, onRemoved }: DocumentInspectorProps) {
  const { t } = useTranslation('documents');
  const [editing, setEditing] = useState(false);
  const [removing, setRemoving] = useState(false);
  const mayEdit = useCan('document.edit');
  const mayRemove = useCan('document.remove');
  return (
    <>
      <p className={styles.detail}>
        {describe(document, document.pages === 0 ? '' : t('pagesOf', { count: document.pages }))}
      </p>
      <WhyNoPages document={document} />
      <DocumentVersions document={document} />
      <section className={styles.part}>
        <AccessLine document={document} />
        {mayEdit && <Flags document={document} />}
      </section>
      <ReviewCard document={document} />
      {opened}
      <div className={styles.acts}>
        <ReplaceFile document={document} />
        {mayEdit && (
          <Button block icon={Pencil} onClick={() => setEditing(true)}>
            {t('edit.title')}
          </Button>
        )}
        {mayRemove && (
          <Button block variant="danger" icon={Trash2} onClick={() => setRemoving(true)}>
            {t('remove.open')}
          </Button>
        )}
      </div>
      <EditDocumentDialog
        documentId={editing ? document.id : null}
        onClose={() => setEditing(false)}
      />
      <RemoveDocument
        document={document}
        open={removing}
        onStay={() => setRemoving(false)}
        onRemoved={onRemoved}
      />
    </>
  );
}

/** Each takes effect at once, for everybody. */
function Flags({ document }: { document: Document }) {
  const { t } = useTranslation('documents');
  const { act, busy } = useAct(editDocument, { done: () => t('edit.done') });
  const change = (flag: { internal?: boolean; recall?: boolean; keepOffDevice?: boolean }) =>
    void act({ documentId: document.id, baseVersion: document.version, ...flag });
  return (
    <>
      <Switch
        checked={document.internal}
        disabled={busy}
        onChange={(internal) => change({ internal })}
      >
        {t('flags.internal')}
        <small className={styles.hint}>{t('flags.internalHint')}</small>
      </Switch>
      <Switch checked={document.recall} disabled={busy} onChange={(recall) => change({ recall })}>
        {t('flags.recall')}
        <small className={styles.hint}>{t('flags.recallHint')}</small>
      </Switch>
      <Switch
        checked={document.keepOffDevice}
        disabled={busy}
        onChange={(keepOffDevice) => change({ keepOffDevice })}
      >
        {t('flags.keepOffDevice')}
        <small className={styles.hint}>{t('flags.keepOffDeviceHint')}</small>
      </Switch>
    </>
  );
}

interface RemoveDocumentProps {
  document: Document;
  open: boolean;
  onStay: () => void;
  onRemoved: () => void;
}

function RemoveDocument({ document, open, onStay, onRemoved }: RemoveDocumentProps) {
  const { t } = useTranslation('documents');
  const { act, busy } = useAct(removeDocument, { done: () => t('remove.done') });
  const remove = async () => {
    const done = await act({ documentId: document.id });
    onStay();
    if (done !== null) onRemoved();
  };
  return (
    <ConfirmDialog
      open={open}
      question={t('remove.question', { title: document.title })}
      consequence={t('remove.consequence')}
      stayLabel={t('remove.stay')}
      actLabel={t('remove.act')}
      tone="danger"
      busy={busy}
      busyLabel={t('remove.busy')}
      onStay={onStay}
      onAct={() => void remove()}
    />
  );
}
