// What opens in the room by a tap: its code comes after the page that is read.
import { later } from '../../lib/later';

export const AskSheet = later(async () => (await import('./on-tap')).AskSheet);
export const RoomPane = later(async () => (await import('./on-tap')).RoomPane);
export const ServiceSheet = later(async () => (await import('./on-tap')).ServiceSheet);
export const MarkStrip = later(async () => (await import('./on-tap')).MarkStrip);
export const PlacedNotes = later(async () => (await import('./on-tap')).PlacedNotes);
export const Comparison = later(
  async () => (await import('../../features/documents/comparison')).Comparison,
);
