// The back key or gesture of Android closes what is open on top, as people there are used to, and does not leave the page. Browsers
// without CloseWatcher have no such key, or leave the page as ever. Dialogs and sheets listen for Escape themselves.
import { useEffect, useEffectEvent } from 'react';

interface CloseWatcherLike extends EventTarget {
  destroy(): void;
}
declare global {
  interface Window {
    CloseWatcher?: new () => CloseWatcherLike;
  }
}

/** A watcher answers Escape as well: it would close what lies below what Escape has just closed. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.preventDefault();
}

/** `onClose` undefined: it cannot be closed. */
export function useCloseRequest(open: boolean, onClose: (() => void) | undefined): void {
  const close = useEffectEvent(() => onClose?.());
  const closable = open && onClose !== undefined;
  useEffect(() => {
    const { CloseWatcher } = window;
    if (!closable || CloseWatcher === undefined || !matchMedia('(pointer: coarse)').matches) return;
    let watcher: CloseWatcherLike;
    const watch = () => {
      watcher = new CloseWatcher();
      watcher.addEventListener('close', () => {
        close();
        // It asks first perhaps, and stays: the next press is for it as well.
        watch();
      });
    };
    watch();
    addEventListener('keydown', keepEscape, true);
    return () => {
      removeEventListener('keydown', keepEscape, true);
      watcher.destroy();
    };
  }, [closable]);
}
