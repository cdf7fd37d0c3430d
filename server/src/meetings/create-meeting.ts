// meeting.create: a new draft with its first sitting and its own scope; whoever creates it is its secretary.
import { newId } from '@hop/shared/core/ids.js';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { createMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { ruleSetFor } from '@hop/shared/meetings/rule-sets.js';
import { TypeRulesRow } from '../catalogues/catalogue.entity.js';
import { handle } from '../kernel/handler.js';
import { requireAllowed, requireEndAfterStart } from './meeting-rules.js';
import { MeetingRow, SittingRow } from './meeting.entity.js';
import { seatMaker, untouched } from './new-meeting.js';

export const createMeetingHandler = handle(createMeeting, async (work, args) => {
  const meetingId = newId();
  const sittingId = newId();
  const { rules, totalMembers, ...described } = args;
  requireEndAfterStart(args.startsAt, args.plannedEndAt);
  if (rules) requireAllowed(args.type, rules);
  const own = await work.staging.one(TypeRulesRow, args.type);
  const ofType = rules ?? own?.rules ?? ruleSetFor(args.type);
  work.staging.openScope(meetingScope(meetingId));
  work.staging.insert(MeetingRow, {
    id: meetingId,
    meetingId,
    ...described,
    rules: { ...ofType, ...(totalMembers !== undefined && { totalMembers }) },
    currentSittingId: sittingId,
    ...untouched,
  });
  work.staging.insert(SittingRow, {
    ...{ id: sittingId, meetingId, number: 1, state: 'planned', title: '' },
    ...{ startsAt: args.startsAt, plannedEndAt: args.plannedEndAt, startedAt: null, endedAt: null },
  });
  await seatMaker(work, meetingId);
  return { meetingId };
});
