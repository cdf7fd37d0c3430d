// sitting.plan: a sitting that has a place in time before it begins.
import { newId } from '@hop/shared/core/ids.js';
import { planSitting } from '@hop/shared/meetings/sittings-commands.js';
import { handle } from '../kernel/handler.js';
import { SittingRow } from './meeting.entity.js';
import { livingMeeting } from './meeting-steps.js';
import { numberSittings, requireRoom } from './sitting-steps.js';

export const planSittingHandler = handle(planSitting, async (work, args) => {
  await livingMeeting(work);
  const id = newId();
  await requireRoom(work, { id, ...args });
  const number = (await work.all(SittingRow)).length + 1;
  work.insert(SittingRow, {
    ...{ id, number, state: 'planned', ...args, startedAt: null, endedAt: null },
  });
  await numberSittings(work);
  return { sittingId: id, number: (await work.need(SittingRow, id)).number };
});
