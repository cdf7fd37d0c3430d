// questionGroup.add, .edit, .remove and speechRequest.group: questions on one topic that are answered together.
import { newId } from '@hop/shared/core/ids.js';
import { speakingRefusals } from '@hop/shared/speaking/refusals.js';
import {
  addQuestionGroup,
  editQuestionGroup,
  groupRequest,
  removeQuestionGroup,
} from '@hop/shared/speaking/speaking-commands.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { handle } from '../kernel/handler.js';
import { QuestionGroupRow } from './speaker-list.entity.js';
import { SpeechRequestRow, SpeechRow } from './speech.entity.js';

export const questionGroupHandlers = [
  handle(addQuestionGroup, async (work, { title, agendaItemId }) => {
    if (agendaItemId !== null) await work.need(AgendaItemRow, agendaItemId);
    const { id } = work.insert(QuestionGroupRow, {
      id: newId(),
      agendaItemId,
      title,
      addedAt: work.now,
    });
    return { groupId: id };
  }),
  handle(editQuestionGroup, async (work, { groupId, baseVersion, title }) => {
    const group = await work.need(QuestionGroupRow, groupId);
    work.fresh(group, baseVersion);
    work.update(QuestionGroupRow, group, { title });
    return {};
  }),
  handle(removeQuestionGroup, async (work, { groupId }) => {
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
    const request = await work.need(SpeechRequestRow, requestId);
    if (request.kind !== 'question') throw speakingRefusals.notAQuestion();
    if (groupId !== null) await work.need(QuestionGroupRow, groupId);
    if (request.groupId !== groupId) work.update(SpeechRequestRow, request, { groupId });
    return {};
  }),
];
