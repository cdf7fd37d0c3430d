// Before a file goes for good: asked once more, with its name.
import type { FolderFile } from '@hop/shared/folders/folder.js';
import { purgeFile } from '@hop/shared/folders/folders-commands.js';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../live';
import { ConfirmDialog } from '../../ui';

interface PurgeDialogProps {
  file: Pick<FolderFile, 'id' | 'name'>;
  onClose: () => void;
}

export function PurgeDialog({ file: { id, name }, onClose }: PurgeDialogProps) {
  const { t } = useTranslation('folders');
  const { act, busy } = useAct(purgeFile, { done: () => t('purge.done', { name }) });
  const purge = async (): Promise<void> => {
    await act({ fileId: id });
    onClose();
  };
  return (
    <ConfirmDialog
      open
      tone="danger"
      question={t('purge.question', { name })}
      consequence={t('purge.consequence')}
      stayLabel={t('purge.stay')}
      actLabel={t('purge.act')}
      busy={busy}
      busyLabel={t('purge.busy')}
      onStay={onClose}
      onAct={() => void purge()}
    />
  );
}
