// Under the hits: where the search could not look, so that nobody takes "not found" for "does not stand there".
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import styles from './search.module.css';
import { picturesOf } from './text-word';

/** `notHere`: documents that only the server can search, while there is no way to it. */
export function Unsearched({ notHere }: { notHere: number }) {
  const { t } = useTranslation('documents');
  const documents = useEntities('document');
  const reading = documents.filter(({ textState }) => textState === 'pending').length;
  const withPictures = documents.filter((document) => picturesOf(document) > 0);
  if (reading === 0 && withPictures.length === 0 && notHere === 0) return null;
  return (
    <div className={styles.unsearched}>
      {notHere > 0 && <p role="status">{t('search.notHere', { count: notHere })}</p>}
      {reading > 0 && <p role="status">{t('search.reading', { count: reading })}</p>}
      {withPictures.length > 0 && (
        <>
          <p>{t('search.pictures')}</p>
          <ul>
            {withPictures.map((document) => (
              <li key={document.id}>
                {t('search.picturesOf', {
                  title: document.title,
                  count: picturesOf(document),
                  pages: document.pages,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
