// The words that are selected on one page, once the selection has come to rest: by mouse, keys, or a long touch.
import { useEffect, useRef, useState } from 'react';
import type { ShownPage } from './page-point';
import { chosenWords, type Chosen } from './page-words';

/** Handles are being dragged until then. Long enough, too, for a tap on the bar to arrive after the browser let go. */
const REST_MS = 350;

/** `take` is given each selection once; when it does something with it at once, the selection is let go. */
export function usePageSelection(
  layer: HTMLElement | undefined,
  { width, height, turn }: ShownPage,
  take: ((chosen: Chosen) => void) | null,
): { chosen: Chosen | null; clear: () => void } {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const taker = useRef(take);
  useEffect(() => {
    taker.current = take;
  });
  useEffect(() => {
    if (layer === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      const selection = getSelection();
      const range =
        selection !== null && selection.rangeCount > 0 && !selection.isCollapsed
          ? selection.getRangeAt(0)
          : null;
      // Of several pages the one where the hand stopped shows the bar.
      const isHere = range !== null && layer.contains(selection?.focusNode ?? null);
      const words = isHere ? chosenWords(range, layer, { width, height, turn }) : null;
      if (words === null || taker.current === null) return setChosen(words);
      taker.current(words);
      selection?.removeAllRanges();
    };
    const onChange = () => {
      clearTimeout(timer);
      timer = setTimeout(read, REST_MS);
    };
    document.addEventListener('selectionchange', onChange);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', onChange);
      setChosen(null);
    };
  }, [layer, width, height, turn]);
  const clear = () => {
    getSelection()?.removeAllRanges();
    setChosen(null);
  };
  return { chosen, clear };
}
