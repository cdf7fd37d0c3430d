// questionGroup.add, .remove and speechRequest.group: questions on one topic that are answered together.
import { newId } from '@hop/shared/core/ids.js';
import { speakingRefusals } from '@hop/shared/speaking/refusals.js';
import {
  addQuestionGroup,
  groupRequest,
  removeQuestionGroup,
} from '@hop/shared/speaking/speaking-commands.js';
import { takesRequests } from '@hop/shared/speaking/speaker-list.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { QuestionGroupRow } from './speaker-list.entity.js';
import { SpeechRequestRow, SpeechRow } from './speech.entity.js';

export const questionGroupHandlers = [
  handle(addQuestionGroup, async (work, { title, agendaItemId }) => {
    await requireOpen(work);
    if (agendaItemId !== null) await work.need(AgendaItemRow, agendaItemId);
    const { id } = work.insert(QuestionGroupRow, {
      id: newId(),
      agendaItemId,
      title,
      addedAt: work.now,
    });
    return { groupId: id };
  }),
  handle(removeQuestionGroup, async (work, { groupId }) => {
    await requireOpen(work);
    const group = await work.need(QuestionGroupRow, groupId);
    const speeches = await work.all(SpeechRow);
    if (speeches.some((speech) => speech.answersGroupId === groupId))
      throw speakingRefusals.groupInUse();
    for (const request of await work.all(SpeechRequestRow))
      if (request.groupId === groupId) work.update(SpeechRequestRow, request, { groupId: null });
    work.remove(QuestionGroupRow, group);
    return {};
  }),
  handle(groupRequest, async (work, { requestId, groupId }) => {
    await requireOpen(work);
    const request = await work.need(SpeechRequestRow, requestId);
    if (request.kind !== 'question') throw speakingRefusals.notAQuestion();
    const group = groupId === null ? null : await work.need(QuestionGroupRow, groupId);
    if (group !== null && group.agendaItemId !== request.agendaItemId)
      throw speakingRefusals.otherItem();
    if (request.groupId !== groupId) work.update(SpeechRequestRow, request, { groupId });
    return {};
  }),
];

/** Afterwards the minutes say what was asked and answered together. */
async function requireOpen(work: Work): Promise<void> {
  const { state } = await work.need(MeetingRow, work.meetingId);
  if (!takesRequests(state)) throw speakingRefusals.notInSession();
}
