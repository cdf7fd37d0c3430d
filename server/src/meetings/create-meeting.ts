// meeting.create: a new draft with its first sitting and its own scope; whoever creates it is its secretary.
import { newId } from '@hop/shared/core/ids.js';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { createMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { ruleSetFor } from '@hop/shared/meetings/rule-sets.js';
import { TypeRulesRow } from '../catalogues/catalogue.entity.js';
import { handle } from '../kernel/handler.js';
import { PersonRow } from '../office/person.entity.js';
import { UnitRow } from '../office/unit.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { requireAllowed } from './meeting-rules.js';
import { MeetingRow, SittingRow } from './meeting.entity.js';

export const createMeetingHandler = handle(createMeeting, async (work, args) => {
  const meetingId = newId();
  const sittingId = newId();
  const { rules, ...described } = args;
  if (rules) requireAllowed(args.type, rules);
  const own = await work.staging.one(TypeRulesRow, args.type);
  work.staging.openScope(meetingScope(meetingId));
  work.staging.insert(MeetingRow, {
    id: meetingId,
    meetingId,
    ...described,
    rules: rules ?? own?.rules ?? ruleSetFor(args.type),
    state: 'draft',
    currentItemId: null,
    currentSittingId: sittingId,
    openedAt: null,
    closedAt: null,
    resumesAt: null,
    stateReason: null,
    demo: false,
  });
  work.staging.insert(SittingRow, {
    id: sittingId,
    meetingId,
    number: 1,
    state: 'planned',
    startedAt: null,
    endedAt: null,
  });
  const me = await work.staging.one(PersonRow, work.actor.id);
  if (me) {
    const unit = me.unitId === null ? undefined : await work.staging.one(UnitRow, me.unitId);
    work.staging.insert(ParticipantRow, {
      id: newId(),
      meetingId,
      personId: me.id,
      honorific: me.honorific,
      name: me.name,
      position: me.position,
      unitName: unit?.name ?? '',
      role: 'secretary',
      votingRight: false,
      voteWeight: 1,
      siteId: null,
      seat: null,
      phone: me.phone,
      simulated: false,
    });
  }
  return { meetingId };
});
