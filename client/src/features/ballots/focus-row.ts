// Moves the focus from one row of a list to the next or the one before, onto the same of its buttons.

/** `by`: 1 down, -1 up. At the ends it stays. */
export function focusRow(row: HTMLElement, by: number): void {
  const at = [...row.querySelectorAll('button')].findIndex(
    (button) => button === document.activeElement,
  );
  const target = by > 0 ? row.nextElementSibling : row.previousElementSibling;
  const button = target?.querySelectorAll('button')[Math.max(0, at)];
  button?.focus();
  button?.scrollIntoView?.({ block: 'nearest' });
}
