// message.send: a notice, and a row for each who gets it. Refused when it would reach nobody.
import { newId } from '@hop/shared/core/ids.js';
import { sendMessage } from '@hop/shared/messages/messages-commands.js';
import { isMeantFor } from '@hop/shared/messages/receiving.js';
import { messageRefusals } from '@hop/shared/messages/refusals.js';
import { handle } from '../kernel/handler.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { SiteRow } from '../sites/site.entity.js';
import { tell } from './acts.js';
import { MessageRow } from './message.entity.js';
import { oneself, requireNow } from './message-steps.js';

export const sendMessageHandler = handle(
  sendMessage,
  async (work, { to, text, mustAcknowledge, onDisplays }) => {
    const sentBy = oneself(work);
    await requireNow(work);
    if (onDisplays && to.audience !== 'all') throw messageRefusals.onlyToAll();
    if (to.audience === 'site') await work.need(SiteRow, to.siteId);
    if (to.audience === 'person') await work.need(ParticipantRow, to.participantId);
    const meant = {
      audience: to.audience,
      siteId: to.audience === 'site' ? to.siteId : null,
      participantId: to.audience === 'person' ? to.participantId : null,
    };
    const people = (await work.all(ParticipantRow)).filter((person) => isMeantFor(meant, person));
    if (people.length === 0) throw messageRefusals.nobodyThere();
    const { id } = work.insert(MessageRow, {
      ...{ id: newId(), ...meant, text, mustAcknowledge, onDisplays },
      ...{ sentBy, sentAt: work.now, withdrawnAt: null, remindedAt: null },
    });
    for (const person of people) tell(work, id, person.id);
    return { messageId: id, recipients: people.length };
  },
);
