// Asking for the floor and giving it.
import { z } from 'zod';
import { defineCommand } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { line, prose } from '../core/text.js';
import { listPlanSchema } from './list-plan.js';
import { listSubjectSchema } from './speaker-list.js';
import { speechKindSchema } from './speech.js';
import { WRITTEN_SPEECH_LENGTH } from './written-speech.js';

/** `participantId`: on behalf of somebody (staff, or the operator for the people of the own site). */
export const askToSpeak = defineCommand('speechRequest.ask', {
  args: z.strictObject({
    kind: speechKindSchema.default('speech'),
    subject: prose(200).default(''),
    agendaItemId: idSchema.nullable().optional(),
    participantId: idSchema.optional(),
    /** Of a question: who is to answer, somebody of the meeting or an office in words. */
    addresseeId: idSchema.nullable().default(null),
    addressee: prose(200).default(''),
    /** Of a question: the own one that was put and that this follows up. */
    followsId: idSchema.nullable().default(null),
  }),
  result: z.object({ requestId: idSchema }),
});
export const withdrawRequest = defineCommand('speechRequest.withdraw', {
  args: z.strictObject({ requestId: idSchema }),
  result: z.object({}),
});
/** The chair's hand: stands before that request; null: last. */
export const moveRequest = defineCommand('speechRequest.move', {
  args: z.strictObject({ requestId: idSchema, beforeId: idSchema.nullable() }),
  result: z.object({}),
});
/** Called and not there, or passed over: behind everybody who was not. Ends the speech that was given in vain. */
export const skipRequest = defineCommand('speechRequest.skip', {
  args: z.strictObject({ requestId: idSchema }),
  result: z.object({}),
});
/** A text instead of a speech: for a request that waits, or without having asked. Again: replaces the text. */
export const handInSpeech = defineCommand('speechRequest.handIn', {
  args: z.strictObject({
    text: prose(WRITTEN_SPEECH_LENGTH).pipe(z.string().min(1)),
    requestId: idSchema.optional(),
    agendaItemId: idSchema.nullable().optional(),
    participantId: idSchema.optional(),
  }),
  result: z.object({ requestId: idSchema }),
});
export const groupRequest = defineCommand('speechRequest.group', {
  args: z.strictObject({ requestId: idSchema, groupId: idSchema.nullable() }),
  result: z.object({}),
});
export const addQuestionGroup = defineCommand('questionGroup.add', {
  args: z.strictObject({ title: line(), agendaItemId: idSchema.nullable() }),
  result: z.object({ groupId: idSchema }),
});
/** Its questions stand alone again; refused once it was answered as a whole. */
export const removeQuestionGroup = defineCommand('questionGroup.remove', {
  args: z.strictObject({ groupId: idSchema }),
  result: z.object({}),
});
const list = z.strictObject({
  agendaItemId: idSchema.nullable(),
  about: listSubjectSchema.default('speeches'),
});
/** Starts, resumes or reopens it. */
export const openSpeakerList = defineCommand('speakerList.open', {
  args: list,
  result: z.object({}),
});
export const pauseSpeakerList = defineCommand('speakerList.pause', {
  args: list,
  result: z.object({}),
});
export const closeSpeakerList = defineCommand('speakerList.close', {
  args: list,
  result: z.object({}),
});
/** How the list of an item will be run; the whole plan each time. Null: as the rules of the meeting say. */
export const planSpeakerList = defineCommand('speakerList.plan', {
  args: z.strictObject({
    agendaItemId: idSchema,
    about: listSubjectSchema.default('speeches'),
    plan: listPlanSchema.nullable(),
  }),
  result: z.object({}),
});
/** To a waiting request, or to a participant who did not ask. Ends the speech that is on. */
export const giveFloor = defineCommand('speech.give', {
  args: z.union([
    z.strictObject({ requestId: idSchema }),
    z.strictObject({
      participantId: idSchema,
      kind: speechKindSchema.default('speech'),
      /** Of an answer: to which question, or to which group of them. */
      answersId: idSchema.nullable().default(null),
      answersGroupId: idSchema.nullable().default(null),
    }),
  ]),
  result: z.object({ speechId: idSchema }),
});
const one = z.strictObject({ speechId: idSchema });
export const pauseSpeech = defineCommand('speech.pause', { args: one, result: z.object({}) });
export const resumeSpeech = defineCommand('speech.resume', { args: one, result: z.object({}) });
export const extendSpeech = defineCommand('speech.extend', {
  args: z.strictObject({ speechId: idSchema, seconds: z.number().int().min(-600).max(600) }),
  result: z.object({ limitSeconds: z.number().int() }),
});
export const endSpeech = defineCommand('speech.end', {
  args: one,
  result: z.object({ usedMs: z.number().int() }),
});
