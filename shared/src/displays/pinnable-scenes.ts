// What a display can be made to show, in the order in which it is offered. How each looks: the client's scene-view.tsx.
import { z } from 'zod';

export const pinnableScenes = [
  'welcome',
  'item',
  'speaker',
  'speakers',
  'document',
  'ballot',
  'result',
  'recess',
  'seatMap',
  'siteBoard',
  'checkIn',
  'message',
] as const;
export const pinnableSceneSchema = z.enum(pinnableScenes);
export type PinnableScene = z.output<typeof pinnableSceneSchema>;
