// Handing in PDFs: asks first whether they may be on a networked system at all, then shows how far they are.
import { FilePlus2 } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../live';
import { Button, Check, Dialog, SelectField, VisuallyHidden } from '../../ui';
import styles from './document-list.module.css';
import { UploadProgress } from './upload-progress';
import { useUploadQueue } from './upload-queue';
import { useItemOptions } from './use-item-options';

interface UploadDocumentsProps {
  /** Chosen beforehand. */
  itemId?: string;
  label?: string;
}

export function UploadDocuments({ itemId = '', label }: UploadDocumentsProps) {
  const { t } = useTranslation('documents');
  const may = useCan('document.upload');
  const queue = useUploadQueue();
  const [open, setOpen] = useState(false);
  if (!may) return null;
  return (
    <>
      <Button
        variant={itemId === '' ? 'primary' : 'plain'}
        icon={FilePlus2}
        busy={queue.busy}
        busyLabel={t('upload.busy')}
        onClick={() => setOpen(true)}
      >
        {label ?? t('upload.open')}
      </Button>
      {queue.files.length > 0 && <UploadProgress queue={queue} />}
      <Dialog open={open} title={t('upload.title')} onClose={() => setOpen(false)}>
        <ChooseFiles
          itemId={itemId}
          onClose={() => setOpen(false)}
          onChosen={(files, agendaItemId) => {
            setOpen(false);
            void queue.add(files, agendaItemId);
          }}
        />
      </Dialog>
    </>
  );
}

function ChooseFiles({
  itemId,
  onClose,
  onChosen,
}: {
  itemId: string;
  onClose: () => void;
  onChosen: (files: readonly File[], agendaItemId: string | null) => void;
}) {
  const { t } = useTranslation('documents');
  const items = useItemOptions();
  const [agendaItemId, setAgendaItemId] = useState(itemId);
  const [sure, setSure] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <div className={styles.form}>
      <SelectField
        label={t('field.item')}
        data={items}
        value={agendaItemId}
        onChange={(event) => setAgendaItemId(event.currentTarget.value)}
      />
      <Check checked={sure} onChange={setSure}>
        {t('upload.noSecrets')}
      </Check>
      <VisuallyHidden>
        <label htmlFor={id}>{t('upload.choose')}</label>
        <input
          ref={input}
          id={id}
          type="file"
          accept="application/pdf,.pdf"
          multiple
          tabIndex={-1}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            if (files.length > 0) onChosen(files, agendaItemId === '' ? null : agendaItemId);
          }}
        />
      </VisuallyHidden>
      <div className={styles.acts}>
        <Button onClick={onClose}>{t('upload.leave')}</Button>
        <Button variant="primary" disabled={!sure} onClick={() => input.current?.click()}>
          {t('upload.choose')}
        </Button>
      </div>
    </div>
  );
}
