// Fingers on the glass of a tablet, as the browser itself tells of them, as quick as a hand is however busy the machine is. Not for
// taps on buttons.
import type { CDPSession, Page } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}
type Touch = Point & { readonly id: number };
/** A frame of a tablet. */
const FRAME_MS = 16;
const STEPS = 8;
const BETWEEN_TAPS_MS = 60;

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
    const lifted = await this.move([[at, at]], 1);
    await this.move([[at, at]], 1, lifted + BETWEEN_TAPS_MS);
  }

  /** One finger, quickly. */
  async swipe(from: Point, to: Point): Promise<void> {
    await this.move([[from, to]]);
  }

  /** Two fingers, each from one point to another. */
  async pinch(one: [Point, Point], other: [Point, Point]): Promise<void> {
    await this.move([one, other]);
  }

  /** `from`, and when the fingers were lifted: epoch ms by the hand, which does not wait for the machine. */
  private async move(
    ways: readonly [Point, Point][],
    steps = STEPS,
    from = Date.now(),
  ): Promise<number> {
    const at = (part: number): Touch[] =>
      ways.map(([from, to], id) => ({ ...between(from, to, part), id }));
    await this.tell('touchStart', at(0), from);
    for (let step = 1; step <= steps; step += 1) {
      await this.page.waitForTimeout(FRAME_MS);
      await this.tell('touchMove', at(step / steps), from + step * FRAME_MS);
    }
    const lifted = from + (steps + 1) * FRAME_MS;
    await this.tell('touchEnd', [], lifted);
    return lifted;
  }

  private async tell(
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    touchPoints: Touch[],
    atMs: number,
  ) {
    const timestamp = atMs / 1000;
    await this.session.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp });
  }
}
