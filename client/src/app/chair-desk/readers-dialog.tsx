// Who has opened which document, and how far they have read, over the desk.
import { useTranslation } from 'react-i18next';
import { useDocumentsInOrder } from '../../features/documents/use-documents';
import { ReadersList } from '../../features/readiness';
import { Button, Dialog } from '../../ui';

export function ReadersDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('chair-desk');
  return (
    <Dialog
      open
      wide
      title={t('readers.title')}
      onClose={onClose}
      acts={<Button onClick={onClose}>{t('readers.close')}</Button>}
    >
      <ReadersList documents={useDocumentsInOrder()} />
    </Dialog>
  );
}
