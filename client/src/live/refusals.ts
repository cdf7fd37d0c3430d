// Why the client itself gives up a command. The server's reasons are declared in shared.
import { defineRefusals } from '@hop/shared/core/refusal.js';

export const liveRefusals = defineRefusals('live', {
  /** Ten minutes without a connection: what one meant then may be wrong now. */
  expired: 'unavailable',
  ballotOver: 'wrongState',
});
