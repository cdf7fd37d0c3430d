// participant.markSimulated: a simulated client acts for these people now, and everybody sees it.
import { markSimulated } from '@hop/shared/participants/participants-commands.js';
import { handle } from '../kernel/handler.js';
import { ParticipantRow } from './participant.entity.js';

export const markSimulatedHandler = handle(
  markSimulated,
  async (work, { participantIds, simulated }) => {
    for (const id of participantIds) {
      const person = await work.need(ParticipantRow, id);
      if (person.simulated !== simulated) work.update(ParticipantRow, person, { simulated });
    }
    return {};
  },
);
