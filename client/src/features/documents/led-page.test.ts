// What is kept of the one who leads: the last word of one hand, for this showing of a page alone, and nothing after three seconds.
import { POINTER_SILENCE_MS } from '@hop/shared/documents/lead.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Lead, type PointerWord, type ViewWord } from './lead';
import { LedPage } from './led-page';

const at = (participantId: string, x: number, shown = 4) => ({
  ...{ participantId, shown, on: true, x, y: 20 },
});
const part = { down: 0.2, tall: 0.5, middle: 0.5, zoom: 1.5, turn: 0 } as const;
const view = { participantId: 'chair', shown: 4, ...part };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a pointer', () => {
  it('moves, and is gone when it is let go or has been silent for three seconds', () => {
    const led = new LedPage();
    led.hearPointer(at('chair', 1));
    led.hearPointer(at('chair', 2));
    expect(led.pointerOn(4)).toMatchObject({ x: 2, y: 20 });
    led.hearPointer({ participantId: 'chair', shown: 4, on: false });
    expect(led.pointerOn(4)).toBeNull();
    led.hearPointer(at('chair', 3));
    vi.advanceTimersByTime(POINTER_SILENCE_MS - 1);
    expect(led.pointerOn(4)).not.toBeNull();
    vi.advanceTimersByTime(1);
    expect(led.pointerOn(4)).toBeNull();
  });

  it('is gone with the last word of whoever led, not with that of another', () => {
    const led = new LedPage();
    led.hearPointer(at('chair', 1));
    led.hearView({ ...view, participantId: 'secretary', last: true });
    expect(led.pointerOn(4)).not.toBeNull();
    led.hearView({ ...view, last: true });
    expect(led.pointerOn(4)).toBeNull();
    led.close();
  });

  it('of a second hand waits for the first; of another page, and nonsense, are not drawn', () => {
    const led = new LedPage();
    led.hearPointer(at('chair', 1));
    led.hearPointer(at('secretary', 9));
    led.hearPointer({ participantId: 'secretary', shown: 4, on: false });
    led.hearPointer({ participantId: 'chair', shown: 4, on: true, x: 'left' });
    expect(led.pointerOn(4)).toMatchObject({ x: 1 });
    expect(led.pointerOn(5)).toBeNull();
    led.close();
  });
});

it('a view that says the same again moves nobody again', () => {
  const led = new LedPage();
  const told = vi.fn();
  led.subscribe(told);
  led.hearView(view);
  const first = led.viewOf(4);
  led.hearView({ ...view });
  expect(led.viewOf(4)).toBe(first);
  expect(told).toHaveBeenCalledTimes(1);
  led.hearView({ ...view, zoom: 40 });
  led.hearView({ ...view, last: true });
  expect(led.viewOf(4)).toBe(first);
  expect(led.viewOf(5)).toBeNull();
});

describe('who leads', () => {
  function leader(part: () => ViewWord | null = () => null) {
    const sent: [string, PointerWord | ViewWord][] = [];
    const lead = new Lead((kind, word) => void sent.push([kind, word]), part);
    return { lead, sent };
  }

  it('sends at most twenty pointers a second, the last one always, and at once that it is gone', () => {
    const { lead, sent } = leader();
    for (let ms = 0; ms < 1_000; ms += 5) {
      lead.point({ shown: 4, x: ms, y: 1 });
      vi.advanceTimersByTime(5);
    }
    expect(sent.length).toBeLessThanOrEqual(21);
    expect(sent.length).toBeGreaterThan(15);
    vi.advanceTimersByTime(100);
    expect(sent.at(-1)?.[1]).toMatchObject({ x: 995 });
    lead.letGo(4);
    expect(sent.at(-1)).toEqual(['pointer', { shown: 4, on: false }]);
    lead.close();
  });

  it('says what holds once more soon, as a right may begin with the first word, and again for those who come later', () => {
    const { lead, sent } = leader(() => ({ ...part, shown: 4 }));
    lead.point({ shown: 4, x: 1, y: 1 });
    vi.advanceTimersByTime(4_500);
    const times = (kind: string) => sent.filter(([each]) => each === kind).length;
    // A still pointer each second, the view each two.
    expect(times('pointer')).toBe(6);
    expect(times('view')).toBe(4);
    lead.close();
    vi.advanceTimersByTime(4_500);
    expect(times('view')).toBe(4);
  });
});
