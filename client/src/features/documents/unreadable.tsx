// How many documents nobody can read here, above the secretary's list: said in time, with the way out. One of them: no-pages.tsx.
import { hasNoPages } from '@hop/shared/documents/document.js';
import { FileX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { Note } from '../../ui';

export function Unreadable() {
  const { t } = useTranslation('documents');
  const without = useEntities('document').filter(hasNoPages);
  const kept = without.filter(({ recall }) => recall).length;
  if (without.length === 0) return null;
  return (
    <div role="status">
      <Note icon={FileX} tone="warn" title={t('unreadable.title', { count: without.length })}>
        {kept > 0 && `${t('unreadable.kept', { count: kept })} `}
        {t('noPages.mend')}
      </Note>
    </div>
  );
}

/** While choosing files to hand in: what happened to the ones before is likely to happen to these. */
export function MayBeUnreadable({ files }: { files: readonly File[] }) {
  const { t } = useTranslation('documents');
  const isKnown = useEntities('document').some(({ reading }) => reading === 'none');
  const office = files.filter(({ name }) => /\.(?:docx|xlsx|pptx)$/i.test(name)).length;
  if (!isKnown || office === 0) return null;
  return (
    <Note icon={FileX} tone="warn" title={t('unreadable.before', { count: office })}>
      {t('noPages.mend')}
    </Note>
  );
}
