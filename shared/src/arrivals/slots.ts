// The time of codes: which half minute an instant belongs to, and how long a code opens anything. How a code is made: the server.

/** A code stands on the screen this long, in milliseconds. */
export const SLOT_MS = 30_000;
/** From the exchanged code to the tap, so that there is time to sign in, in milliseconds. */
export const TICKET_MS = 5 * 60_000;
/** A tap on the wrong name is taken back without a trace in the roll within this time, in milliseconds. */
export const TAKE_BACK_MS = 60_000;

export const slotOf = (instant: number): number => Math.floor(instant / SLOT_MS);

/** When the code of this instant gives way to the next. */
export const nextChangeAt = (instant: number): number => (slotOf(instant) + 1) * SLOT_MS;

/** The present code and the one before it: a picture of the screen that is sent on works for a minute at most. */
export const acceptedSlots = (instant: number): readonly [number, number] => [
  slotOf(instant),
  slotOf(instant) - 1,
];
