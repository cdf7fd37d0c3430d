// Handing in files, chosen or dropped: asks first whether they may be on a networked system at all, then shows how far they are.
import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../live';
import { Button, Dialog } from '../../ui';
import { ChooseFiles } from './choose-files';
import { UploadProgress } from './upload-progress';
import { useDroppedFiles } from './use-dropped-files';
import { useUploadQueue } from './use-upload-queue';

interface UploadDocumentsProps {
  /** Chosen beforehand. */
  itemId?: string;
  label?: string;
}

export function UploadDocuments({ itemId = '', label }: UploadDocumentsProps) {
  const { t } = useTranslation('documents');
  const may = useCan('document.upload');
  const { queue, files, busy, paused } = useUploadQueue();
  const [open, setOpen] = useState(false);
  const [dropped, setDropped] = useState<readonly File[]>([]);
  const close = () => {
    setOpen(false);
    setDropped([]);
  };
  useDroppedFiles(may, (more) => {
    if (more.length === 0) return;
    setDropped(more);
    setOpen(true);
  });
  if (!may) return null;
  return (
    <>
      <Button
        variant={itemId === '' ? 'primary' : 'plain'}
        icon={FilePlus2}
        onClick={() => setOpen(true)}
      >
        {label ?? t('upload.open')}
      </Button>
      {files.length > 0 && (
        <UploadProgress queue={queue} files={files} busy={busy} paused={paused} />
      )}
      <Dialog open={open} title={t('upload.title')} onClose={close}>
        <ChooseFiles
          itemId={itemId}
          dropped={dropped}
          onClose={close}
          onChosen={(chosen, agendaItemId) => {
            close();
            queue.add(chosen, agendaItemId);
          }}
        />
      </Dialog>
    </>
  );
}
