// What those who show a page send of it while they speak: where they point, and which part of the page they look at. It lives for a
// second and is never kept; the page itself is a row (document.ts). `shown` is the version of that row, so that nothing of one page
// is drawn on another, and nobody learns which document it is.
import { z } from 'zod';

/** At most so often goes a pointer, in milliseconds between two. */
export const POINTER_EVERY_MS = 50;
export const VIEW_EVERY_MS = 100;
/** Said again this often while nothing changes, for those who come later. */
export const VIEW_AGAIN_MS = 2_000;
/** A pointer that is silent for so long is gone: its device may be. */
export const POINTER_SILENCE_MS = 3_000;

const led = { participantId: z.string(), shown: z.number().int() };

/** In points of the page before anybody turns it, from its upper left corner. */
export const pointerSchema = z.union([
  z.object({ ...led, on: z.literal(true), x: z.number(), y: z.number() }),
  z.object({ ...led, on: z.literal(false) }),
]);
export type PointerBody = z.output<typeof pointerSchema>;

/**
 * Parts of the page as it lies turned by `turn` degrees: its top edge and height in view by the page's height, the middle by its
 * width. `zoom` 1: the full width, 2: half of it.
 */
export const viewSchema = z.object({
  ...led,
  down: z.number().min(-1).max(2),
  tall: z.number().positive().max(20),
  middle: z.number().min(-1).max(2),
  zoom: z.number().min(0.25).max(4),
  turn: z.literal([0, 90, 180, 270]),
  /** Whoever led has stopped: said once, so that nobody waits for a silence. */
  last: z.literal(true).optional(),
});
export type ViewBody = z.output<typeof viewSchema>;
