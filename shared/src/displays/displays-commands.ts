// Naming a screen, pairing it by the code it shows, putting another in its place, removing it, and saying what it shows.
import { z } from 'zod';
import { defineCommand } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { line } from '../core/text.js';
import { pinnableSceneSchema } from './pinnable-scenes.js';
import { preparedPictureSchema, sceneMomentSchema } from './prepared-scene.js';

const codeSchema = z.string().regex(/^\d{3} ?\d{3}$/);
/** Null: every display of the meeting. */
const displayOrAll = idSchema.nullable();

/** Named in advance, so that what it shows can be prepared; its screen is paired with it later (takeOver). */
export const addDisplay = defineCommand('display.add', {
  args: z.strictObject({ name: line(100), siteId: idSchema.nullable().default(null) }),
  result: z.object({ displayId: idSchema }),
});
export const pairDisplay = defineCommand('display.pair', {
  args: z.strictObject({
    code: codeSchema,
    name: line(100),
    siteId: idSchema.nullable().default(null),
  }),
  result: z.object({ displayId: idSchema }),
});
/** A new screen takes the name, the place and the pin of a display; the screen that was there leaves the meeting when it comes. */
export const takeOverDisplay = defineCommand('display.takeOver', {
  args: z.strictObject({ displayId: idSchema, code: codeSchema }),
  result: z.object({}),
});
export const removeDisplay = defineCommand('display.remove', {
  args: z.strictObject({ displayId: idSchema }),
  result: z.object({}),
});
/** Holds one picture, whatever happens in the meeting, until it is told to follow. */
export const pinDisplay = defineCommand('display.pin', {
  args: z.strictObject({ displayId: displayOrAll, scene: pinnableSceneSchema }),
  result: z.object({ displays: z.number().int() }),
});
export const followMeeting = defineCommand('display.follow', {
  args: z.strictObject({ displayId: displayOrAll }),
  result: z.object({ displays: z.number().int() }),
});
/** What a display, or all, show by themselves from a moment of the meeting on; null takes it away again. */
export const prepareDisplay = defineCommand('display.prepare', {
  args: z.strictObject({
    moment: sceneMomentSchema,
    /** Of the moment `item`. */
    agendaItemId: idSchema.nullable().default(null),
    displayId: displayOrAll.default(null),
    picture: preparedPictureSchema.nullable(),
  }),
  result: z.object({}),
});
/** The screen has taken its session. Said again when the reply was lost: the same screen, known by the hash of its secret. */
export const claimDisplay = defineCommand('display.claim', {
  /** `code`: the one that the screen shows; by the time of the claim the display may wait for another. */
  args: z.strictObject({ displayId: idSchema, code: z.string(), screen: z.string().nullable() }),
  result: z.object({}),
  internal: true,
});
