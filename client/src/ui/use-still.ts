// A list that has just moved is not what the finger aimed at: a press within a moment of the change is not taken for what it hit.
import { useEffect, useRef } from 'react';

/** Longer than an eye needs to see that the list has moved, in milliseconds. */
const SETTLES_MS = 600;

/** `order`: what stands where, as one string. Answers, when asked at a press, whether it has stood still long enough. */
export function useStill(order: string): () => boolean {
  const movedAt = useRef(Number.NEGATIVE_INFINITY);
  const before = useRef(order);
  useEffect(() => {
    if (before.current === order) return;
    // Where one was added at the end or the last one went, nothing moved under the finger.
    const isSame = order.startsWith(before.current) || before.current.startsWith(order);
    before.current = order;
    if (!isSame) movedAt.current = performance.now();
  }, [order]);
  return () => performance.now() - movedAt.current >= SETTLES_MS;
}
