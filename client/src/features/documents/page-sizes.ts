// How large each page is. Only the first is known at once: asking for all would fetch every page of a long document.
// The others are taken to be like it until they come near.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { OpenedPdf, PageSize } from './pdf-engine';

/** `sizes` is null until the first page is known. `learn` asks for pages that come into view. */
export function usePageSizes(pdf: OpenedPdf): {
  sizes: readonly PageSize[] | null;
  learn: (pages: readonly number[]) => void;
} {
  const [sizes, setSizes] = useState<readonly PageSize[] | null>(null);
  const asked = useRef(new Set<number>());

  useEffect(() => {
    let current = true;
    asked.current = new Set([1]);
    setSizes(null);
    pdf.sizeOf(1).then(
      (first) => {
        if (current) setSizes(Array.from({ length: pdf.pages }, () => first));
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [pdf]);

  const learn = useCallback(
    (pages: readonly number[]) => {
      for (const page of pages) {
        if (asked.current.has(page)) continue;
        asked.current.add(page);
        pdf.sizeOf(page).then(
          (size) =>
            setSizes((known) => {
              const old = known?.[page - 1];
              if (known === null || old === undefined) return known;
              if (old.width === size.width && old.height === size.height) return known;
              return known.with(page - 1, size);
            }),
          () => asked.current.delete(page),
        );
      }
    },
    [pdf],
  );
  return { sizes, learn };
}
