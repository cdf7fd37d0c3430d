// Fingers on the glass of a tablet, as the browser itself tells of them. Not for taps on buttons.
import type { CDPSession, Page } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}
type Touch = Point & { readonly id: number };
/** A frame of a tablet. */
const FRAME_MS = 16;
const STEPS = 8;

const between = (from: Point, to: Point, part: number): Point => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
});

export class Fingers {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(page, await page.context().newCDPSession(page));
  }

  async doubleTap(at: Point): Promise<void> {
    for (let tap = 0; tap < 2; tap += 1) await this.move([[at, at]], 1);
  }

  /** One finger, quickly. */
  swipe(from: Point, to: Point): Promise<void> {
    return this.move([[from, to]]);
  }

  /** Two fingers, each from one point to another. */
  pinch(one: [Point, Point], other: [Point, Point]): Promise<void> {
    return this.move([one, other]);
  }

  private async move(ways: readonly [Point, Point][], steps = STEPS): Promise<void> {
    const at = (part: number): Touch[] =>
      ways.map(([from, to], id) => ({ ...between(from, to, part), id }));
    await this.tell('touchStart', at(0));
    for (let step = 1; step <= steps; step += 1) {
      await this.page.waitForTimeout(FRAME_MS);
      await this.tell('touchMove', at(step / steps));
    }
    await this.tell('touchEnd', []);
  }

  private async tell(type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Touch[]) {
    await this.session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}
