// The queue as a screen computes it from its own copy. All screens must say the same.
import { isForNow, itemsAtHand } from '@hop/shared/speaking/current-queue.js';
import { orderQueue } from '@hop/shared/speaking/queue-order.js';
import type { SpeechRequest } from '@hop/shared/speaking/speech.js';
import { DEMO_MEETING_ID } from '../../seeds/demo/demo-rows.js';
import type { Attendee } from './attendee.js';

export function queueSeenBy({ tablet, clock }: Attendee): SpeechRequest[] {
  const current = tablet.row('meeting', DEMO_MEETING_ID)?.currentItemId ?? null;
  const atHand = itemsAtHand(tablet.rows('agendaItem'), current);
  return orderQueue(tablet.rows('speechRequest'), {
    speeches: tablet.rows('speech'),
    participants: tablet.rows('participant'),
    plans: tablet.rows('listPlan'),
    now: clock.serverNow(),
  }).filter((request) => isForNow(request, atHand));
}

/** Screens that are connected, know as much as the chair's and put somebody else first. */
export function disagreeing(chair: Attendee, screens: readonly Attendee[]): number {
  const order = (one: Attendee): string =>
    queueSeenBy(one)
      .map(({ id }) => id)
      .join(' ');
  const mine = order(chair);
  return screens.filter(
    (one) =>
      one.tablet.isConnected &&
      one.tablet.copy.seq === chair.tablet.copy.seq &&
      order(one) !== mine,
  ).length;
}
