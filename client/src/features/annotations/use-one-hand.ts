// One finger, pen or mouse at work on a page, from when it goes down until it leaves. A second finger is a pinch, and what the first one
// began is dropped; while a pen is down, the hand that rests beside it is not heard.
import { useRef, type PointerEvent } from 'react';

interface Work {
  begin(event: globalThis.PointerEvent, surface: HTMLElement): void;
  /** All places since the last one, the newest last. */
  move(events: readonly globalThis.PointerEvent[], surface: HTMLElement): void;
  end(): void;
  drop(): void;
}

export function useOneHand({ begin, move, end, drop }: Work) {
  const hand = useRef<{ id: number; type: string } | null>(null);
  const isThis = ({ pointerId }: PointerEvent) => hand.current?.id === pointerId;
  return {
    onPointerDown({ nativeEvent: event, currentTarget }: PointerEvent<HTMLElement>) {
      const now = hand.current;
      if (now !== null) {
        // The palm beside a pen is not a second finger; a palm that came first makes room for the pen.
        if (now.type !== 'touch') return;
        hand.current = null;
        drop();
        if (event.pointerType === 'touch') return;
      }
      if (event.button !== 0 || !event.isPrimary) return;
      currentTarget.setPointerCapture(event.pointerId);
      hand.current = { id: event.pointerId, type: event.pointerType };
      begin(event, currentTarget);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!isThis(event)) return;
      const between = event.nativeEvent.getCoalescedEvents?.() ?? [];
      move(between.length === 0 ? [event.nativeEvent] : between, event.currentTarget);
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      if (!isThis(event)) return;
      hand.current = null;
      end();
    },
    onPointerCancel(event: PointerEvent<HTMLElement>) {
      if (!isThis(event)) return;
      hand.current = null;
      drop();
    },
  };
}
