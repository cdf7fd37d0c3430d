// The page that is shown, as large as it goes, with the item that it belongs to and whoever speaks beside it.
import type { Document } from '@hop/shared/documents/document.js';
import { useTranslation } from 'react-i18next';
import { useAgenda, useSpeaker } from '../../features/agenda';
import { ShownPage } from '../../features/documents/shown-page';
import { wallLength } from '../../ui';
import styles from './wall.module.css';

export function DocumentScene({ document, page }: { document: Document; page: number }) {
  const { t } = useTranslation('display-screen');
  const { nodes, count } = useAgenda();
  const of = nodes.find(({ item }) => item.id === document.agendaItemId);
  const speaker = useSpeaker();
  return (
    <main className={styles.paged}>
      <div className={styles.page}>
        <ShownPage document={document} page={page} />
      </div>
      <aside className={styles.pane}>
        {of !== undefined && (
          <p className={styles.eyebrow}>{t('itemOf', { number: of.number, count })}</p>
        )}
        <h2 className={styles.paneTitle} {...wallLength(document.title)}>
          {document.title}
        </h2>
        <p className={styles.eyebrow}>{t('pageOf', { page, pages: document.pages })}</p>
        {speaker !== null && (
          <div className={styles.paneFoot}>
            <p className={styles.eyebrow}>{t('speaking')}</p>
            <p className={styles.lead}>{speaker.title}</p>
          </div>
        )}
      </aside>
    </main>
  );
}
