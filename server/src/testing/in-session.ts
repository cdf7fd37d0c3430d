// A state that docs/visibility.md speaks of: brought about in a meeting of its own, most of them while it is in session.
import type { BallotRoom } from './ballot-room.js';
import type { TestMeeting } from './meeting-builder.js';
import type { World } from './scenario.js';

export type Situation = (world: World) => Promise<TestMeeting>;

/** In session, and then this. */
export const inSession =
  (more: (room: BallotRoom) => Promise<unknown>): Situation =>
  async (world) => {
    const room = await world.room();
    await more(room);
    return room.meeting;
  };
