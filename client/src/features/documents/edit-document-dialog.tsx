// What a document is called, which item it belongs to and who may read it. The file itself is never changed.
import { documentAccess, type Document } from '@hop/shared/documents/document.js';
import { editDocument } from '@hop/shared/documents/documents-commands.js';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../lib/use-draft';
import { refusalText, useCommand, useEntity } from '../../live';
import { BothVersions, Button, Dialog, SelectField, showToast, TextField } from '../../ui';
import styles from './document-list.module.css';
import { ReaderChooser } from './reader-chooser';
import { KindSuggestions } from './kind-suggestions';
import { useItemOptions } from './use-item-options';

interface EditDocumentDialogProps {
  documentId: string | null;
  onClose: () => void;
}

export function EditDocumentDialog({ documentId, onClose }: EditDocumentDialogProps) {
  const { t } = useTranslation('documents');
  const document = useEntity('document', documentId);
  return (
    <Dialog open={document !== undefined} title={t('edit.title')} onClose={onClose} wide>
      {document && <EditForm key={document.id} document={document} onClose={onClose} />}
    </Dialog>
  );
}

type Fields = {
  title: string;
  documentNumber: string;
  agendaItemId: string;
  access: Document['access'];
  /** In one word, as a draft keeps its fields: ids, parted by spaces. */
  readers: string;
};

const idsOf = (readers: string): string[] => readers.split(' ').filter((id) => id !== '');

function EditForm({ document, onClose }: { document: Document; onClose: () => void }) {
  const { t } = useTranslation('documents');
  const kindsId = useId();
  const items = useItemOptions();
  const draft = useDraft<Fields>(`document.${document.id}`, document.version, {
    title: document.title,
    documentNumber: document.documentNumber,
    agendaItemId: document.agendaItemId ?? '',
    access: document.access,
    readers: (document.readerIds ?? []).join(' '),
  });
  const { send, state, refusal } = useCommand(editDocument);
  const { values, changes, present } = draft;
  const wordOf = (field: keyof Fields, value: string): string => {
    if (field === 'access') return t(`access.${value}`);
    if (field === 'readers') return t('readers.title', { count: idsOf(value).length });
    if (field === 'agendaItemId') return items.find((item) => item.value === value)?.label ?? '';
    return value;
  };
  const nobody = values.access === 'named' && idsOf(values.readers).length === 0;
  const save = async () => {
    if (!draft.dirty) return onClose();
    const { agendaItemId, readers, ...rest } = changes;
    try {
      await send({
        documentId: document.id,
        baseVersion: draft.baseVersion,
        ...rest,
        ...(agendaItemId === undefined ? {} : { agendaItemId: agendaItemId || null }),
        ...(readers === undefined ? {} : { readerIds: idsOf(readers) }),
      });
      draft.takePresent();
      showToast({ tone: 'ok', title: t('edit.done') });
      onClose();
    } catch {
      // Said over the buttons.
    }
  };
  return (
    <div className={styles.form}>
      <KindSuggestions id={kindsId} />
      <TextField
        data-autofocus
        list={kindsId}
        label={t('field.title')}
        value={values.title}
        maxLength={300}
        error={values.title.trim() === '' ? t('field.titleMissing') : undefined}
        onChange={(event) => draft.set({ title: event.currentTarget.value })}
      />
      <TextField
        label={t('field.number')}
        value={values.documentNumber}
        maxLength={60}
        onChange={(event) => draft.set({ documentNumber: event.currentTarget.value })}
      />
      <SelectField
        label={t('field.item')}
        data={items}
        value={values.agendaItemId}
        onChange={(event) => draft.set({ agendaItemId: event.currentTarget.value })}
      />
      <SelectField
        label={t('field.access')}
        data={documentAccess.map((value) => ({ value, label: t(`access.${value}`) }))}
        value={values.access}
        onChange={(event) => {
          const access = documentAccess.find((value) => value === event.currentTarget.value);
          if (access !== undefined) draft.set({ access });
        }}
      />
      {values.access === 'named' && (
        <ReaderChooser
          readerIds={idsOf(values.readers)}
          onChange={(ids) => draft.set({ readers: ids.join(' ') })}
        />
      )}
      {draft.stale && (
        <BothVersions
          fields={(Object.keys(changes) as (keyof Fields)[]).map((key) => ({
            key,
            label: t(fieldWord[key]),
            mine: wordOf(key, values[key]),
            present: wordOf(key, present[key]),
          }))}
          onKeepMine={draft.keepMine}
          onTakePresent={draft.takePresent}
        />
      )}
      {refusal !== null && <p role="alert">{refusalText(refusal)}</p>}
      <div className={styles.acts}>
        <Button
          onClick={() => {
            draft.takePresent();
            onClose();
          }}
        >
          {t('edit.leave')}
        </Button>
        <Button
          variant="primary"
          busy={state === 'sending'}
          busyLabel={t('edit.busy')}
          disabled={draft.stale || values.title.trim() === '' || nobody}
          onClick={() => void save()}
        >
          {t('edit.save')}
        </Button>
      </div>
    </div>
  );
}

const fieldWord = {
  title: 'field.title',
  documentNumber: 'field.number',
  agendaItemId: 'field.item',
  access: 'field.access',
  readers: 'field.access',
} as const;
