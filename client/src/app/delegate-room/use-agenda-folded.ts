// Whether the agenda beside the document is folded away, so that two pages have room. Remembered by this browser.
import { useState } from 'react';

const KEY = 'room-agenda';
const FOLDED = 'folded';

function stored(): boolean {
  try {
    return localStorage.getItem(KEY) === FOLDED;
  } catch {
    return false;
  }
}

export function useAgendaFolded(): readonly [boolean, (folded: boolean) => void] {
  const [folded, setFolded] = useState(stored);
  const fold = (next: boolean) => {
    setFolded(next);
    try {
      if (next) localStorage.setItem(KEY, FOLDED);
      else localStorage.removeItem(KEY);
    } catch {
      // Storage may be closed or full: the choice holds until the page is closed.
    }
  };
  return [folded, fold];
}
