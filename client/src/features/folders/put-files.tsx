// Putting files into a folder, chosen or dropped: asks first whether they may be on a networked system at all, and into which binder.
import { FilePlus2 } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDroppedFiles } from '../../lib/use-dropped-files';
import { Button, ChooseFiles, Dialog } from '../../ui';
import { BinderField } from './binder-field';
import { usePutQueue } from './use-put-queue';

interface PutFilesProps {
  folderId: string;
  /** The one that is looked at. */
  binder: string;
  binders: readonly string[];
}

export function PutFiles({ folderId, binder, binders }: PutFilesProps) {
  const { t } = useTranslation('folders');
  const { queue } = usePutQueue(folderId);
  const [open, setOpen] = useState(false);
  const [into, setInto] = useState('');
  const [dropped, setDropped] = useState<readonly File[]>([]);
  const listId = useId();
  const begin = (files: readonly File[]) => {
    setDropped(files);
    setInto(binder);
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    setDropped([]);
  };
  useDroppedFiles(true, (more) => more.length > 0 && begin(more));
  return (
    <>
      <Button variant="primary" icon={FilePlus2} onClick={() => begin([])}>
        {t('put.open')}
      </Button>
      <Dialog open={open} title={t('put.open')} onClose={close}>
        <ChooseFiles
          dropped={dropped}
          onClose={close}
          onChosen={(files) => {
            close();
            queue.add(files, into.trim());
          }}
        >
          <BinderField id={listId} value={into} binders={binders} onChange={setInto} />
        </ChooseFiles>
      </Dialog>
    </>
  );
}
