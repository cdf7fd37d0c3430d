// What displays show by themselves from a moment of the meeting on, as somebody has prepared it. What they show now: prepared-now.ts.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { pinnableSceneSchema, type PinnableScene } from './pinnable-scenes.js';

export const sceneMoments = ['beforeOpening', 'item', 'recess', 'end'] as const;
export const sceneMomentSchema = z.enum(sceneMoments);
export type SceneMoment = z.output<typeof sceneMomentSchema>;

/** A page of a document is a certain one here; of a pin it is the page that the chair shows. */
export const preparedPictureSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('document'),
    documentId: idSchema,
    page: z.number().int().min(1),
  }),
  z.strictObject({ kind: pinnableSceneSchema.exclude(['document']) }),
]);
export type PreparedPicture = z.output<typeof preparedPictureSchema>;

/** As a viewer has it: no id of a document that the viewer may not open. */
const seenPictureSchema = z.discriminatedUnion('kind', [
  preparedPictureSchema.options[0].extend({ documentId: idSchema.nullable() }),
  preparedPictureSchema.options[1],
]);
export type SeenPicture = z.output<typeof seenPictureSchema>;

/** What can be there at that moment, in the order in which it is offered. A vote takes the displays by itself, so nobody prepares one. */
export const scenesFor: Readonly<Record<SceneMoment, readonly PinnableScene[]>> = {
  beforeOpening: ['welcome', 'checkIn', 'seatMap', 'siteBoard', 'document', 'message'],
  item: ['item', 'document', 'speakers', 'seatMap', 'siteBoard', 'welcome', 'checkIn', 'message'],
  recess: ['recess', 'welcome', 'document', 'seatMap', 'siteBoard', 'checkIn', 'message'],
  end: ['welcome', 'result', 'seatMap', 'message'],
};

export const preparedSceneEntity = defineEntity(
  'preparedScene',
  z.object({
    id: idSchema,
    version: z.number().int(),
    moment: sceneMomentSchema,
    /** Of the moment `item` alone. */
    agendaItemId: idSchema.nullable(),
    /** Null: every display that has nothing of its own for the moment. */
    displayId: idSchema.nullable(),
    picture: seenPictureSchema,
  }),
);
export type PreparedScene = EntityOf<typeof preparedSceneEntity>;
