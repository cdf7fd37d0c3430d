// What a right concerning the floor is asked about: a person of this meeting and the site that person sits at.
import type { Subject } from '@hop/shared/policy/rights.js';
import type { Work } from '../kernel/work.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { SpeechRequestRow, SpeechRow } from './speech.entity.js';

export async function aboutPerson(work: Work, participantId: string): Promise<Subject> {
  const person = await work.need(ParticipantRow, participantId);
  return { participantId: person.id, siteId: person.siteId };
}

/** Who is to stand in the queue: the one named, else the actor. */
export function aboutAsker(
  work: Work,
  args: { participantId?: string | undefined },
): Subject | Promise<Subject> {
  const participantId = args.participantId ?? work.actor.participantId;
  return participantId === null ? {} : aboutPerson(work, participantId);
}

export async function aboutRequest(work: Work, args: { requestId: string }): Promise<Subject> {
  const { participantId } = await work.need(SpeechRequestRow, args.requestId);
  return aboutPerson(work, participantId);
}

export async function aboutSpeech(work: Work, args: { speechId: string }): Promise<Subject> {
  const { participantId } = await work.need(SpeechRow, args.speechId);
  return aboutPerson(work, participantId);
}
