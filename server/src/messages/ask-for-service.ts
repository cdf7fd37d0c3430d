// serviceRequest.ask: water, a microphone, a technician, something else; of each kind one at a time.
import { newId } from '@hop/shared/core/ids.js';
import { askForService } from '@hop/shared/messages/messages-commands.js';
import { messageRefusals } from '@hop/shared/messages/refusals.js';
import { mayAsk } from '@hop/shared/messages/serving.js';
import { handle } from '../kernel/handler.js';
import { ServiceRequestRow } from './message.entity.js';
import { oneself, requireNow } from './message-steps.js';

const HOUR_MS = 3_600_000;
/** Asked and taken back again and again, requests would fill the staff's list. */
const MOST_AN_HOUR = 20;

export const askForServiceHandler = handle(askForService, async (work, { kind, note }) => {
  const participantId = oneself(work);
  await requireNow(work);
  const mine = (await work.all(ServiceRequestRow)).filter(
    (row) => row.participantId === participantId,
  );
  const verdict = mayAsk({ kind, note }, mine);
  if (verdict !== 'ok') throw messageRefusals[verdict]();
  if (mine.filter(({ askedAt }) => askedAt > work.now - HOUR_MS).length >= MOST_AN_HOUR)
    throw messageRefusals.tooMany();
  const { id } = work.insert(ServiceRequestRow, {
    ...{ id: newId(), participantId, kind, note, state: 'open' },
    ...{ askedAt: work.now, comingAt: null, endedAt: null },
  });
  return { requestId: id };
});
