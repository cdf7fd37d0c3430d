// The documents of one agenda item: choosing one leads to the section of documents; new ones are added to this item.
import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { UploadDocuments, UploadProgress } from '../../features/documents';
import { useEntities, useScope } from '../../live';
import { Icon } from '../../ui';
import styles from './desk-section.module.css';

export function ItemDocuments({ itemId }: { itemId: string }) {
  const { t } = useTranslation('secretary-desk');
  const { meetingId } = useScope();
  const documents = useEntities('document')
    .filter((one) => one.agendaItemId === itemId)
    .toSorted((one, other) => one.position - other.position);
  return (
    <section className={styles.block}>
      <h3 className={styles.blockTitle}>{t('itemDocuments.title')}</h3>
      {documents.length === 0 && <p className={styles.detail}>{t('itemDocuments.none')}</p>}
      {documents.map(({ id, title, pages }) => (
        <Link key={id} to={`/cuoc-hop/${meetingId ?? ''}/thu-ky/tai-lieu`} className={styles.paper}>
          <Icon of={FileText} size="s" />
          <span>
            <b>{title}</b>
            <span className={styles.detail}>{t('itemDocuments.pages', { count: pages })}</span>
          </span>
        </Link>
      ))}
      <UploadDocuments itemId={itemId} />
      <UploadProgress />
    </section>
  );
}
