// speakerList.plan: how the list of an item will be run. What is on already goes on: the plan is read when the next thing happens.
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import { meetingRefusals } from '@hop/shared/meetings/refusals.js';
import { listOf, staysOpen } from '@hop/shared/speaking/speaker-list.js';
import { planSpeakerList } from '@hop/shared/speaking/speaking-commands.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { handle } from '../kernel/handler.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { listId, setList } from './acts.js';
import { ListPlanRow, SpeakerListRow } from './speaker-list.entity.js';

export const planSpeakerListHandler = handle(planSpeakerList, async (work, { plan, ...place }) => {
  const meeting = await work.need(MeetingRow, work.meetingId);
  if (isOver(meeting.state)) throw meetingRefusals.over();
  const item = await work.need(AgendaItemRow, place.agendaItemId);
  const before = listOf(await work.all(ListPlanRow), place.agendaItemId, place.about);
  if (before && plan === null) work.remove(ListPlanRow, before);
  else if (before && plan) work.update(ListPlanRow, before, plan);
  else if (plan) work.insert(ListPlanRow, { ...place, ...plan, id: listId(work, place) });
  const isTouched = listOf(await work.all(SpeakerListRow), place.agendaItemId, place.about);
  const hasBegun = item.state !== 'waiting';
  if (hasBegun && !isTouched && staysOpen(place.about, before, plan)) setList(work, place, 'open');
  return {};
});
