// arrival.prepare: the meeting gets its secret, once. It is made here, so that neither arguments nor journal ever hold it.
import { prepareArrivals } from '@hop/shared/arrivals/arrivals-commands.js';
import { handle } from '../kernel/handler.js';
import { newArrivalSecret } from './arrival-codes.js';
import { ArrivalSecretRow } from './arrival.entity.js';

export const prepareArrivalsHandler = handle(prepareArrivals, async (work) => {
  const [kept] = await work.all(ArrivalSecretRow);
  if (!kept) work.insert(ArrivalSecretRow, { id: work.meetingId, secret: newArrivalSecret() });
  return {};
});
