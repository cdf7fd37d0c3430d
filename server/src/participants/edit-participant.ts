// participant.edit: role, right to vote, site and seat. The copied name and position stay as they were.
import { editParticipant } from '@hop/shared/participants/participants-commands.js';
import { handle } from '../kernel/handler.js';
import { tellCurrentNotices } from '../messages/acts.js';
import { tellOwedReports } from '../reports/acts.js';
import { requireNotOver, requirePlace } from './participant-steps.js';
import { ParticipantRow } from './participant.entity.js';

export const editParticipantHandler = handle(
  editParticipant,
  async (work, { participantId, baseVersion, ...changes }) => {
    const person = await work.need(ParticipantRow, participantId);
    await requireNotOver(work);
    work.fresh(person, baseVersion);
    await requirePlace(work, { ...person, ...changes });
    const edited = work.update(ParticipantRow, person, changes);
    await tellCurrentNotices(work, edited);
    await tellOwedReports(work, edited);
    return { version: edited.version };
  },
);
