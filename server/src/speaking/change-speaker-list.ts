// speakerList.open, .pause, .close: whether requests are taken for an item. A press that changes nothing is no refusal.
import type { ArgsOf } from '@hop/shared/core/contract.js';
import { speakingRefusals } from '@hop/shared/speaking/refusals.js';
import { listOf, takesRequests, type ListState } from '@hop/shared/speaking/speaker-list.js';
import {
  closeSpeakerList,
  openSpeakerList,
  pauseSpeakerList,
} from '@hop/shared/speaking/speaking-commands.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { setList } from './acts.js';
import { SpeakerListRow } from './speaker-list.entity.js';

const changesTo =
  (state: ListState) =>
  async (work: Work, { agendaItemId, about }: ArgsOf<typeof openSpeakerList>) => {
    const meeting = await work.need(MeetingRow, work.meetingId);
    if (!takesRequests(meeting.state)) throw speakingRefusals.notInSession();
    if (agendaItemId !== null) await work.need(AgendaItemRow, agendaItemId);
    const list = listOf(await work.all(SpeakerListRow), agendaItemId, about);
    if (list?.state === state) return {};
    if (list)
      work.update(SpeakerListRow, list, {
        ...{ state, changedAt: work.now, changedBy: work.actor.name },
      });
    else setList(work, { agendaItemId, about }, state);
    return {};
  };

export const changeSpeakerListHandlers = [
  handle(openSpeakerList, changesTo('open')),
  handle(pauseSpeakerList, changesTo('paused')),
  handle(closeSpeakerList, changesTo('closed')),
];
