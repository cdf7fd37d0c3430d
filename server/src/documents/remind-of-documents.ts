// document.remind: a notice to those who prepare an item that has no document yet. Whoever got it within minutes does not get it again,
// whoever of the secretariat presses.
import { preparers } from '@hop/shared/agenda/preparing.js';
import { documentReminder } from '@hop/shared/agenda/sentences.js';
import { remindOfDocuments } from '@hop/shared/documents/documents-commands.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { isServed } from '@hop/shared/messages/receiving.js';
import { messageRefusals } from '@hop/shared/messages/refusals.js';
import { lastTold, mayRemind, remindedWords } from '@hop/shared/messages/reminding.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { handle } from '../kernel/handler.js';
import { notify } from '../messages/acts.js';
import { MessageRow } from '../messages/message.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { DocumentRow } from './document.entity.js';

export const remindOfDocumentsHandler = handle(
  remindOfDocuments,
  async (work, { agendaItemId }) => {
    const item = await work.need(AgendaItemRow, agendaItemId);
    for (const document of await work.all(DocumentRow))
      if (document.agendaItemId === agendaItemId && document.removedAt === null)
        throw documentRefusals.alreadyThere({ title: document.title });
    const served = (await work.all(ParticipantRow)).filter(({ role }) => isServed(role));
    const people = preparers(item, served);
    if (people.length === 0) throw documentRefusals.nobodyToRemind();
    const text = documentReminder(item);
    const messages = await work.all(MessageRow);
    const times = people.map(({ id }) => ({ id, at: lastTold(messages, id, text) }));
    const due = times.filter(({ at }) => mayRemind(at, work.now)).map(({ id }) => id);
    if (due.length === 0) {
      const known = times.flatMap(({ at }) => at ?? []);
      throw documentRefusals.remindedLately(remindedWords(known));
    }
    const reminded = await notify(work, due, text, { mustAcknowledge: true });
    if (reminded === 0) throw messageRefusals.notNow();
    return { reminded };
  },
);
