// A dialog asks one thing and waits. Not for what must stay usable beside the page (Sheet), and not for news (showToast).
import type { ReactNode } from 'react';
import { later } from '../lib/later';

export type DialogProps = {
  open: boolean;
  title: ReactNode;
  /** Called by Escape, by the back key of Android and by a tap outside; must be the safe way out. */
  onClose: () => void;
  children?: ReactNode;
  /** Buttons, the safe one first. */
  acts?: ReactNode;
  /** wide = a form or a list; the usual one holds a question. */
  wide?: boolean;
};

export const Dialog = later<DialogProps>(
  async () => (await import('./dialog-window')).DialogWindow,
);
