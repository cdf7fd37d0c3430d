// Handing in files, chosen or dropped: asks first whether they may be on a networked system at all. How far they are: upload-progress.tsx.
import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDroppedFiles } from '../../lib/use-dropped-files';
import { useCan } from '../../live';
import { Button, Dialog } from '../../ui';
import { ChooseFilesToItem } from './choose-files-to-item';
import { useUploadQueue } from './use-upload-queue';

interface UploadDocumentsProps {
  /** Chosen beforehand. */
  itemId?: string;
  label?: string;
}

export function UploadDocuments({ itemId = '', label }: UploadDocumentsProps) {
  const { t } = useTranslation('documents');
  const may = useCan('document.upload');
  const { queue } = useUploadQueue();
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
      <Dialog open={open} title={t('upload.title')} onClose={close}>
        <ChooseFilesToItem
          itemId={itemId}
          dropped={dropped}
          onClose={close}
          onChosen={(places) => {
            close();
            for (const { file, agendaItemId } of places) queue.add([file], agendaItemId);
          }}
        />
      </Dialog>
    </>
  );
}
