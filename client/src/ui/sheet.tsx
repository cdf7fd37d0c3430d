// A sheet rises over the lower part of its place while the bars stay usable. Put it inside the positioned region it
// covers, after the page and before the action bar: reading and tab order are then the order on screen.
// It never takes the focus by itself (someone may be writing); for a question that must be answered use Dialog.
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { cx } from './cx';
import styles from './sheet.module.css';
import { useCloseRequest } from './use-close-request';
import { VisuallyHidden } from './visually-hidden';

type SheetProps = {
  open: boolean;
  /** Names the region, and is announced when the sheet rises. */
  label: string;
  children: ReactNode;
  /** Given when the person may lower it; Escape inside the sheet and the back key of Android call it too. */
  onClose?: () => void;
  /** Moves the focus into the sheet as it rises: only when the person asked for it by a tap. */
  takeFocus?: boolean;
  /** Dims the page behind; a tap there calls onClose. */
  scrim?: boolean;
};

/** True until the lowering motion is over, so that the content does not vanish at once. */
function usePresence(open: boolean): [boolean, () => void] {
  const [present, setPresent] = useState(open);
  if (open && !present) setPresent(true);
  const gone = () => {
    if (!open) setPresent(false);
  };
  return [present, gone];
}

export function Sheet({
  open,
  label,
  children,
  onClose,
  takeFocus = false,
  scrim = true,
}: SheetProps) {
  const region = useRef<HTMLElement>(null);
  const before = useRef<Element | null>(null);
  const [present, gone] = usePresence(open);
  const id = useId();
  useCloseRequest(open, onClose);

  useEffect(() => {
    if (!open || !takeFocus) return;
    const sheet = region.current;
    before.current = document.activeElement;
    sheet?.focus({ preventScroll: true });
    return () => {
      // Only if the focus would otherwise fall to the body: what was focused meanwhile is left alone.
      const now = document.activeElement;
      const held = now === document.body || sheet?.contains(now) === true;
      if (held && before.current instanceof HTMLElement)
        before.current.focus({ preventScroll: true });
    };
  }, [open, takeFocus]);

  return (
    <>
      <span role="status">
        <VisuallyHidden>{open ? label : ''}</VisuallyHidden>
      </span>
      {present && (
        <div className={cx(styles.layer, !open && styles.leaving)} inert={!open}>
          {scrim && <div className={styles.scrim} onClick={onClose} />}
          <section
            ref={region}
            tabIndex={-1}
            aria-labelledby={id}
            className={styles.sheet}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && onClose) onClose();
            }}
            onAnimationEnd={(event) => {
              if (event.target === event.currentTarget) gone();
            }}
          >
            <VisuallyHidden>
              <span id={id}>{label}</span>
            </VisuallyHidden>
            <span aria-hidden className={styles.grip} />
            {children}
          </section>
        </div>
      )}
    </>
  );
}
