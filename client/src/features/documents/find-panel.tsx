// Search in the document that is open: its pages that say it, one after the other, with the words marked on the page.
import type { Document } from '@hop/shared/documents/document.js';
import { ChevronDown, ChevronUp, CloudOff } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../live';
import { IconButton, Note, SearchField } from '../../ui';
import { HitRow } from './hit-row';
import { TextWord } from './text-word';
import type { Reading } from './use-reading';
import { useSearch, type Search } from './use-search';
import styles from './viewer-panel.module.css';

interface FindPanelProps {
  document: Document;
  reading: Reading;
  onPicked: () => void;
}

export function FindPanel({ document, reading, onPicked }: FindPanelProps) {
  const { t } = useTranslation('documents');
  const { find, page } = reading;
  const search = useSearch(find, document.id);
  const hits = (search.found?.hits ?? []).filter(({ snippet }) => snippet !== null);
  // The best stand first in the list; one turns from one to the next as they lie in the document.
  const inOrder = hits.toSorted((one, other) => one.page - other.page);
  const at = inOrder.findIndex((hit) => hit.page === page);
  const next = inOrder.find((hit) => hit.page > page);
  const previous = inOrder.findLast((hit) => hit.page < page);
  const form = useRef<HTMLElement>(null);
  useEffect(() => {
    form.current?.querySelector('input')?.focus();
  }, []);
  return (
    <>
      <search
        ref={form}
        className={styles.find}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && next) reading.goToFound(next.page);
        }}
      >
        <SearchField
          label={t('find.label')}
          placeholder={t('find.field')}
          value={find}
          onChange={(typed) => reading.lookFor(typed)}
        />
        {hits.length > 0 && (
          <div className={styles.steps}>
            <span className={styles.count} role="status">
              {at < 0
                ? t('find.pages', { count: hits.length })
                : t('find.at', { at: at + 1, count: hits.length })}
            </span>
            <IconButton
              icon={ChevronUp}
              label={t('find.previous')}
              disabled={!previous}
              onClick={() => previous && reading.goToFound(previous.page)}
            />
            <IconButton
              icon={ChevronDown}
              label={t('find.next')}
              disabled={!next}
              onClick={() => next && reading.goToFound(next.page)}
            />
          </div>
        )}
      </search>
      <div className={styles.list}>
        {hits.length === 0 ? (
          <Nothing search={search} document={document} />
        ) : (
          <ul role="list">
            {hits.map((hit) => (
              <HitRow
                key={hit.page}
                hit={hit}
                here={hit.page === page}
                onOpen={() => {
                  reading.goToFound(hit.page);
                  onPicked();
                }}
              />
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

function Nothing({ search, document }: { search: Search; document: Document }) {
  const { t } = useTranslation('documents');
  if (search.error !== null)
    return <Note tone="warn" icon={CloudOff} title={refusalText(search.error)} />;
  return (
    <div className={styles.note}>
      <p role="status">
        {search.idle
          ? t('find.hint')
          : search.found === null
            ? t('search.asking')
            : search.found.notHere === 1
              ? t('find.notHere')
              : t('search.none.title', { typed: search.found.typed })}
      </p>
      <TextWord document={document} />
    </div>
  );
}
