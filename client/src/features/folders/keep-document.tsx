// "Cất vào tủ" beside a document of a meeting: only for somebody who has an account and so a folder.
import type { Document } from '@hop/shared/documents/document.js';
import { Archive } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../live';
import { Button, IconButton } from '../../ui';
import { useKeep } from './use-keep';

interface KeepDocumentProps {
  document: Pick<Document, 'id' | 'title'>;
  /** In a row, beside other squares. */
  square?: boolean;
}

export function KeepDocument({ document: { id, title }, square }: KeepDocumentProps) {
  const { t } = useTranslation('folders');
  const { keep, busy } = useKeep(id);
  if (useSession().kind !== 'signedIn') return null;
  if (square)
    return (
      <IconButton
        icon={Archive}
        label={t('keep.of', { title })}
        disabled={busy}
        onClick={() => void keep()}
      />
    );
  return (
    <Button block icon={Archive} busy={busy} busyLabel={t('keep.busy')} onClick={() => void keep()}>
      {t('keep.act')}
    </Button>
  );
}
