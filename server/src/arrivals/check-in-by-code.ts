// arrival.checkIn: oneself, with the ticket that a code was exchanged for. Who is on the list of another site is there all the same:
// the roll says present, the arrival says where.
import { arrivalRefusals } from '@hop/shared/arrivals/refusals.js';
import { checkInByCode } from '@hop/shared/arrivals/arrivals-commands.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { handle } from '../kernel/handler.js';
import { recordPresent } from '../participants/acts.js';
import { SiteRow } from '../sites/site.entity.js';
import { readTicket } from './arrival-codes.js';
import { ArrivalRow, ArrivalSecretRow } from './arrival.entity.js';

export const checkInByCodeHandler = handle(checkInByCode, async (work, { ticket }) => {
  const { participantId } = work.actor;
  if (participantId === null) throw refusals.notFound();
  const [kept] = await work.all(ArrivalSecretRow);
  const read = kept ? readTicket(kept.secret, ticket, work.now) : null;
  if (read === null) throw arrivalRefusals.oldTicket();
  const { siteId, way } = read;
  const site = siteId === null ? undefined : await work.need(SiteRow, siteId);
  const mode = site === undefined || site.host ? 'inPerson' : 'online';
  const { attendanceId, sittingId, checkedInAt, isNew } = await recordPresent(
    work,
    participantId,
    mode,
  );
  // Who is there already has arrived where they arrived.
  if (!isNew) return { checkedInAt, siteId };
  const known = (await work.all(ArrivalRow)).find(({ id }) => id === attendanceId);
  const here = { siteId, way, arrivedAt: work.now };
  if (known) work.update(ArrivalRow, known, here);
  else work.insert(ArrivalRow, { id: attendanceId, sittingId, participantId, ...here });
  return { checkedInAt, siteId };
});
