// Documents that this person may save, as files to print. The other way on paper: download-link.tsx.
import { fitsPack } from '@hop/shared/documents/pack-limits.js';
import { maySaveDocument } from '@hop/shared/documents/rights.js';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActor } from '../../live';
import { Button } from '../../ui';
import { PackDialog } from './pack-dialog';
import { useDocumentsInOrder } from './use-documents';

export function PackLink() {
  const { t } = useTranslation('documents');
  const actor = useActor();
  const [open, setOpen] = useState(false);
  const documents = useDocumentsInOrder().filter(
    (one) => one.reading === 'ready' && maySaveDocument(actor, one) && fitsPack(one),
  );
  if (documents.length === 0) return null;
  return (
    <>
      <Button variant="quiet" icon={Printer} onClick={() => setOpen(true)}>
        {t('printAll')}
      </Button>
      <PackDialog documents={documents} open={open} onClose={() => setOpen(false)} />
    </>
  );
}
