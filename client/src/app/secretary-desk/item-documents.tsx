// The documents of one agenda item: choosing one leads to the section of documents; new ones are added to this item.
import type { AgendaItem } from '@hop/shared/agenda/agenda-item.js';
import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { UploadDocuments, UploadProgress } from '../../features/documents';
import { useEntities, useScope } from '../../live';
import { Icon } from '../../ui';
import { deskPath } from '../places';
import styles from './desk-section.module.css';
import { RemindOfDocuments } from './remind-of-documents';

export function ItemDocuments({ item }: { item: AgendaItem }) {
  const { t } = useTranslation('secretary-desk');
  const { meetingId } = useScope();
  const documents = useEntities('document')
    .filter((one) => one.agendaItemId === item.id)
    .toSorted((one, other) => one.position - other.position);
  return (
    <section className={styles.block}>
      <h3 className={styles.blockTitle}>{t('itemDocuments.title')}</h3>
      {documents.length === 0 && <p className={styles.detail}>{t('itemDocuments.none')}</p>}
      {documents.map(({ id, title, pages }) => (
        <Link key={id} to={deskPath(meetingId ?? '', 'tai-lieu')} className={styles.paper}>
          <Icon of={FileText} size="s" />
          <span>
            <b>{title}</b>
            <span className={styles.detail}>{t('itemDocuments.pages', { count: pages })}</span>
          </span>
        </Link>
      ))}
      {documents.length === 0 && item.kind === 'report' && <RemindOfDocuments item={item} />}
      <UploadDocuments itemId={item.id} />
      <UploadProgress />
    </section>
  );
}
