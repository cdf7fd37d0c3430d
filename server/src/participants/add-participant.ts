// participant.add: somebody of the office joins the list. Name, position, unit and telephone are copied: the record keeps what is true now.
import { newId } from '@hop/shared/core/ids.js';
import { addParticipant } from '@hop/shared/participants/participants-commands.js';
import { participantRefusals } from '@hop/shared/participants/refusals.js';
import { handle } from '../kernel/handler.js';
import { tellCurrentNotices } from '../messages/acts.js';
import { PersonRow } from '../office/person.entity.js';
import { UnitRow } from '../office/unit.entity.js';
import { tellOwedReports } from '../reports/acts.js';
import { requireNotOver, requirePlace } from './participant-steps.js';
import { ParticipantRow } from './participant.entity.js';

export const addParticipantHandler = handle(addParticipant, async (work, args) => {
  await requireNotOver(work);
  const person = await work.staging.one(PersonRow, args.personId);
  if (!person || person.disabled || person.trashed) throw participantRefusals.unknownPerson();
  const people = await work.all(ParticipantRow);
  if (people.some((one) => one.personId === person.id)) throw participantRefusals.alreadyThere();
  await requirePlace(work, args);
  const unit = person.unitId === null ? undefined : await work.staging.one(UnitRow, person.unitId);
  const { honorific, name, position, phone } = person;
  const participant = work.insert(ParticipantRow, {
    id: newId(),
    ...args,
    ...{ honorific, name, position, phone },
    unitName: unit?.name ?? '',
    simulated: false,
  });
  await tellCurrentNotices(work, participant);
  await tellOwedReports(work, participant);
  return { participantId: participant.id };
});
