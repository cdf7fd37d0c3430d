// participants.import: people of the office, each with role, right to vote, site and seat, come onto the meeting's list or are
// corrected on it. All of them or none.
import { newId } from '@hop/shared/core/ids.js';
import { importParticipants } from '@hop/shared/participants/participants-commands.js';
import { participantRefusals } from '@hop/shared/participants/refusals.js';
import { handle } from '../kernel/handler.js';
import { tellCurrentNotices } from '../messages/acts.js';
import { PersonRow } from '../office/person.entity.js';
import { UnitRow } from '../office/unit.entity.js';
import { tellOwedReports } from '../reports/acts.js';
import { requireNotOver, requirePlace } from './participant-steps.js';
import { ParticipantRow } from './participant.entity.js';

export const importParticipantsHandler = handle(
  importParticipants,
  async (work, { rows }) => {
    await requireNotOver(work);
    const listed = new Map((await work.all(ParticipantRow)).map((row) => [row.personId, row]));
    const counts = { added: 0, changed: 0, unchanged: 0 };
    for (const { personId, ...place } of rows) {
      await requirePlace(work, place);
      const there = listed.get(personId);
      if (there) {
        const fields = ['role', 'votingRight', 'siteId', 'seat'] as const;
        // A list without seats or sites takes nobody's seat or site away.
        const said = {
          ...place,
          siteId: place.siteId ?? there.siteId,
          seat: place.seat ?? there.seat,
        };
        if (fields.every((field) => said[field] === there[field])) counts.unchanged += 1;
        else {
          counts.changed += 1;
          const corrected = work.update(ParticipantRow, there, said);
          listed.set(personId, corrected);
          await tellCurrentNotices(work, corrected);
          await tellOwedReports(work, corrected);
        }
        continue;
      }
      const person = await work.staging.one(PersonRow, personId);
      if (!person || person.disabled || person.trashed) throw participantRefusals.unknownPerson();
      const unit =
        person.unitId === null ? undefined : await work.staging.one(UnitRow, person.unitId);
      const { honorific, name, position, phone } = person;
      const added = work.insert(ParticipantRow, {
        id: newId(),
        ...{ personId, ...place, honorific, name, position, phone },
        ...{ unitName: unit?.name ?? '', voteWeight: 1, simulated: false },
      });
      listed.set(personId, added);
      await tellCurrentNotices(work, added);
      await tellOwedReports(work, added);
      counts.added += 1;
    }
    return counts;
  },
  {
    prefetch: (facts, _scopeId, asked) =>
      facts.prefetch(
        PersonRow,
        'id',
        asked.flatMap(({ args }) => args.rows.map(({ personId }) => personId)),
      ),
  },
);
