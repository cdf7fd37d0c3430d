// Who may change, show, review and read documents. Reading is one rule for lists, files, thumbnails, search, displays and print.
import type { MeetingState } from '../meetings/meeting.js';
import { audienceOf, isChair, isStaff, type Actor, type Audience } from '../policy/actor.js';
import { defineRights, isOneself } from '../policy/rights.js';
import type { Document, ReaderCircle } from './document.js';

export const documentRights = defineRights({
  'document.upload': isStaff,
  'document.add': isStaff,
  'document.edit': isStaff,
  'document.replace': isStaff,
  'document.takeBack': isStaff,
  'document.move': isStaff,
  'document.askReview': isStaff,
  'document.review': (actor, subject) => isChair(actor) || isOneself(actor, subject),
  'document.remove': isStaff,
  'document.restore': isStaff,
  'document.prepare': isStaff,
  'document.remind': isStaff,
  'document.lead': isStaff,
  /** Or whoever was handed the lead. */
  'document.show': (actor, subject) => isStaff(actor) || isOneself(actor, subject),
});

/** What the rule needs to know of a document. `removedAt`: it lies in the trash, which is no place to read in. */
export type Readable = Pick<
  Document,
  | 'access'
  | 'readerIds'
  | 'internal'
  | 'recall'
  | 'recalledAt'
  | 'keepOffDevice'
  | 'reviewState'
  | 'reviewerId'
  | 'reading'
> & { readonly removedAt?: number | null };

type Reader = Pick<Actor, 'kind' | 'role' | 'participantId'>;

const runsTheMeeting = (audience: Audience): boolean =>
  audience === 'chair' || audience === 'staff';
const isOutside = (audience: Audience): boolean => audience === 'guest' || audience === 'display';

/** Waiting for its review or sent back: not for readers yet. */
export const isHeldBack = ({ reviewState }: Pick<Readable, 'reviewState'>): boolean =>
  reviewState === 'waiting' || reviewState === 'returned';

/** What nobody reads any more but those who run the meeting: recalled, or found to be a state secret. */
const isTakenBack = ({ recalledAt, reading }: Pick<Readable, 'recalledAt' | 'reading'>): boolean =>
  recalledAt !== null || reading === 'secret';

/** Everybody of this audience, without being named. */
export function audienceMayRead(audience: Audience, document: Readable): boolean {
  if (document.removedAt != null) return false;
  if (runsTheMeeting(audience)) return true;
  if (isHeldBack(document) || isTakenBack(document)) return false;
  if (document.internal && isOutside(audience)) return false;
  return document.access !== 'named' && isWithin(audience, document.access);
}

/** Whether an audience belongs to a circle of readers; those who run the meeting belong to each. */
export function isWithin(audience: Audience, circle: ReaderCircle): boolean {
  switch (circle) {
    case 'everyone':
      return true;
    case 'members':
      return !isOutside(audience);
    case 'staff':
      return runsTheMeeting(audience);
  }
}

/** One person more than the audience: a reader by name, or whoever is asked to review it, for as long as that lasts. */
export function namedMayRead(
  participantId: string,
  audience: Audience,
  document: Readable,
): boolean {
  if (document.removedAt != null || isTakenBack(document)) return false;
  if (document.reviewState === 'waiting' && document.reviewerId === participantId) return true;
  if (isHeldBack(document) || document.access !== 'named') return false;
  if (document.internal && isOutside(audience)) return false;
  return document.readerIds?.includes(participantId) === true;
}

/** Whether this actor may read it. Who has no place in the meeting reads nothing. */
export function mayReadDocument(actor: Reader, document: Readable): boolean {
  const audience = audienceOf(actor);
  if (audience === null) return false;
  if (audienceMayRead(audience, document)) return true;
  return actor.participantId !== null && namedMayRead(actor.participantId, audience, document);
}

/** Whether this actor may take the file home, or print it: what is recalled after the meeting or kept off devices stays on the screen. */
export function maySaveDocument(actor: Reader, document: Readable): boolean {
  const audience = audienceOf(actor);
  if (audience === null || !mayReadDocument(actor, document)) return false;
  return runsTheMeeting(audience) || !(document.recall || document.keepOffDevice);
}

/** With one's notes drawn in. Pages of an internal file leave with their reader's name on them alone, which such a copy does not carry. */
export const maySaveWithNotes = (actor: Reader, document: Readable): boolean => {
  const audience = audienceOf(actor);
  if (audience === null || !maySaveDocument(actor, document)) return false;
  return runsTheMeeting(audience) || !document.internal;
};

/** What the rule needs to know of a file that was replaced: how the document stood when that happened. */
export type ReplacedFile = Pick<
  Document,
  'access' | 'readerIds' | 'internal' | 'reviewState' | 'reading'
> & {
  /** Whether the meeting was issued by then. */
  readonly issued: boolean;
};

const issuedStates: readonly MeetingState[] = [
  ...(['issued', 'inSession', 'adjourned', 'closed', 'archived'] as const),
];
/** Readers have the documents of such a meeting; of a postponed one it is not certain that they ever had. */
export const readersHave = (state: MeetingState): boolean => issuedStates.includes(state);

/**
 * Whether this actor may look back at a file that was replaced. A reader only at one that this reader could read: what was replaced
 * before the meeting was issued, or before its review was passed, was never the readers' business.
 */
export function mayReadReplaced(actor: Reader, document: Readable, file: ReplacedFile): boolean {
  const audience = audienceOf(actor);
  if (audience === null || file.reading === 'secret') return false;
  if (!mayReadDocument(actor, document)) return false;
  if (runsTheMeeting(audience)) return true;
  const { access, readerIds, internal, reviewState, reading, issued } = file;
  const then = { ...document, access, readerIds, internal, reviewState, reading, reviewerId: null };
  return issued && mayReadDocument(actor, then);
}

/** Whether a device may keep it, sealed, for reading without a network: also what is recalled, for the time of the meeting. */
export const mayBeKept = (document: Pick<Document, 'keepOffDevice' | 'reading'>): boolean =>
  document.reading === 'ready' && !document.keepOffDevice;
