// "Cất vào tủ" beside a document of a meeting: only for somebody who has an account and so a folder. What may not be kept has no such
// button in a row, and elsewhere the reason in its place.
import type { Document } from '@hop/shared/documents/document.js';
import { notToKeep } from '@hop/shared/folders/keeping.js';
import { Archive } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../live';
import { Button, IconButton } from '../../ui';
import styles from './folders.module.css';
import { useKeep } from './use-keep';

interface KeepDocumentProps {
  document: Pick<Document, 'id' | 'title' | 'recall' | 'internal' | 'access'>;
  /** In a row, beside other squares. */
  square?: boolean;
}

export function KeepDocument({ document, square }: KeepDocumentProps) {
  const { t } = useTranslation('folders');
  const { id, title } = document;
  const { keep, busy } = useKeep(id);
  const reason = notToKeep(document);
  if (useSession().kind !== 'signedIn') return null;
  if (reason !== null)
    return square ? null : <p className={styles.words}>{t(`keep.not.${reason}`)}</p>;
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
