// What a search found, document by document, a row per page that opens it there. Says too where could not be searched.
import type { SearchHit } from '@hop/shared/documents/search.js';
import { CloudOff, SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../live';
import { Button, Empty, Note } from '../../ui';
import { HitRow } from './hit-row';
import styles from './search.module.css';
import { Unsearched } from './unsearched';
import type { Search } from './use-search';

interface SearchHitsProps {
  search: Search;
  /** The one document that is looked into. */
  only: string | null;
  onOnly: (documentId: string | null) => void;
  onOpen: (documentId: string, page: number) => void;
}

export function SearchHits({ search, only, onOnly, onOpen }: SearchHitsProps) {
  const { t } = useTranslation('documents');
  const { found, error } = search;
  return (
    <div className={styles.hits}>
      <p role="status" className={styles.summary}>
        {found === null
          ? t('search.asking')
          : found.documents > 0 &&
            t('search.found', {
              typed: found.typed,
              pages: t('pagesOf', { count: found.pages }),
              documents: t('status.count', { count: found.documents }),
            })}
      </p>
      {error !== null && <Note tone="warn" icon={CloudOff} title={refusalText(error)} />}
      {only !== null && (
        <Button variant="quiet" onClick={() => onOnly(null)}>
          {t('search.all')}
        </Button>
      )}
      {found?.documents === 0 && (
        <Empty icon={SearchX} title={t('search.none.title', { typed: found.typed })}>
          {t('search.none.words')}
        </Empty>
      )}
      {byDocument(found?.hits ?? []).map((hits) => (
        <Group key={hits[0].documentId} hits={hits} onOnly={onOnly} onOpen={onOpen} />
      ))}
      <Unsearched notHere={found?.notHere ?? 0} />
    </div>
  );
}

type Hits = readonly [SearchHit, ...SearchHit[]];

/** They come with those of one document together. */
function byDocument(hits: readonly SearchHit[]): Hits[] {
  const groups: [SearchHit, ...SearchHit[]][] = [];
  for (const hit of hits) {
    const last = groups.at(-1);
    if (last?.[0].documentId === hit.documentId) last.push(hit);
    else groups.push([hit]);
  }
  return groups;
}

type GroupProps = { hits: Hits } & Pick<SearchHitsProps, 'onOnly' | 'onOpen'>;

function Group({ hits, onOnly, onOpen }: GroupProps) {
  const { t } = useTranslation('documents');
  const { documentId, title, count } = hits[0];
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>
        <span>{title}</span>
        {count > 0 && <span className={styles.count}>{t('pagesOf', { count })}</span>}
      </h3>
      <ul role="list" aria-label={title} className={styles.rows}>
        {hits.map((hit) => (
          <HitRow key={hit.page} hit={hit} onOpen={() => onOpen(documentId, hit.page)} />
        ))}
        {count > hits.length && (
          <li className={styles.more}>
            <Button variant="quiet" onClick={() => onOnly(documentId)}>
              {t('search.more', { count })}
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
}
