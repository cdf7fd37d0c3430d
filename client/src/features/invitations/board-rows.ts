// What stands on the invitations board: each person with invitation and last message, what needs doing first.
import { compareNames } from '@hop/shared/participants/names.js';
import type { Invitation, SmsMessage } from '@hop/shared/invitations/invitation.js';
import type { Participant } from '@hop/shared/participants/participant.js';

/** Why somebody at the desk has to do something about a person; null: nothing to do. */
export type Todo = 'notSent' | 'messageFailed' | 'notAnswered' | 'answerToRead' | null;

export interface BoardRow {
  person: Participant;
  invitation: Invitation | undefined;
  /** The last one sent. */
  message: SmsMessage | undefined;
  todo: Todo;
}

const urgency: readonly Todo[] = ['messageFailed', 'answerToRead', 'notAnswered', 'notSent', null];

function todoOf(invitation: Invitation | undefined, message: SmsMessage | undefined): Todo {
  if (invitation === undefined || invitation.sentAt === null) return 'notSent';
  switch (invitation.answer) {
    case 'attending':
      return null;
    case 'absenceRequested':
    case 'substitute':
      return 'answerToRead';
    case 'unconfirmed':
      return message?.state === 'failed' ? 'messageFailed' : 'notAnswered';
  }
}

export function boardRows(
  people: readonly Participant[],
  invitations: readonly Invitation[],
  messages: readonly SmsMessage[],
): BoardRow[] {
  const byPerson = new Map(invitations.map((one) => [one.participantId, one]));
  const lastMessage = new Map<string, SmsMessage>();
  for (const message of messages) {
    const known = lastMessage.get(message.participantId);
    if (known === undefined || known.queuedAt < message.queuedAt)
      lastMessage.set(message.participantId, message);
  }
  return people
    .map((person): BoardRow => {
      const invitation = byPerson.get(person.id);
      const message = lastMessage.get(person.id);
      return { person, invitation, message, todo: todoOf(invitation, message) };
    })
    .sort(
      (one, other) =>
        urgency.indexOf(one.todo) - urgency.indexOf(other.todo) ||
        compareNames(one.person.name, other.person.name),
    );
}
