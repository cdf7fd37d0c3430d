// An address that names a page of a document opens it, once: what is read afterwards is the reader's own, also after a reload.
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { pageFromQuery, withoutPage } from '../../lib/page-address';
import type { OpenPage } from '../../live';

export function useLinkedPage(open: OpenPage): void {
  const [query, setQuery] = useSearchParams();
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    const linked = pageFromQuery(query);
    if (linked === null) return;
    latest.current(linked.documentId, linked.page);
    setQuery(withoutPage, { replace: true });
  }, [query, setQuery]);
}
