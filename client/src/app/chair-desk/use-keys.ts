// The desk's keys. Function keys only: they type nothing, so they work beside a Vietnamese keyboard and inside fields.
import { useEffect, useRef } from 'react';

export const deskKeys = ['F2', 'F4', 'F8', 'F9'] as const;
export type DeskKey = (typeof deskKeys)[number];

const isDeskKey = (key: string): key is DeskKey => deskKeys.some((each) => each === key);

/** While a dialog asks something no key acts behind it. */
const isAsked = () => document.querySelector('[role="dialog"]') !== null;

export function useKeys(press: (key: DeskKey) => void): void {
  const current = useRef(press);
  useEffect(() => {
    current.current = press;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
      if (!plain || event.repeat || !isDeskKey(event.key) || isAsked()) return;
      event.preventDefault();
      current.current(event.key);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
