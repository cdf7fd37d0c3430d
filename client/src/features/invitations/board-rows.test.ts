// What needs doing stands first on the board.
import type { Invitation, SmsMessage } from '@hop/shared/invitations/invitation.js';
import type { Participant } from '@hop/shared/participants/participant.js';
import { expect, it } from 'vitest';
import { boardRows } from './board-rows';

const person = (id: string, name: string): Participant => ({
  id,
  version: 1,
  honorific: 'Ông',
  name,
  position: '',
  unitName: '',
  role: 'delegate',
  votingRight: true,
  voteWeight: 1,
  siteId: null,
  seat: null,
  simulated: false,
});
const invitation = (participantId: string, answer: Invitation['answer']): Invitation => ({
  id: `invitation-${participantId}`,
  version: 1,
  participantId,
  answer,
  reason: null,
  sentAt: 1,
  openedAt: null,
  answeredAt: null,
});
const message = (
  participantId: string,
  state: SmsMessage['state'],
  queuedAt: number,
): SmsMessage => ({
  id: `${participantId}-${String(queuedAt)}`,
  version: 1,
  invitationId: `invitation-${participantId}`,
  participantId,
  phone: '+84912345678',
  text: '',
  segments: 1,
  state,
  failure: null,
  queuedAt,
  sentAt: null,
});

it('puts the failed message first and those who will come last', () => {
  const rows = boardRows(
    [person('a', 'Lê An'), person('b', 'Lê Bình'), person('c', 'Lê Chi'), person('d', 'Lê Dung')],
    [
      invitation('a', 'attending'),
      invitation('b', 'unconfirmed'),
      invitation('c', 'absenceRequested'),
    ],
    [message('b', 'delivered', 1), message('b', 'failed', 2)],
  );
  expect(rows.map((row) => [row.person.id, row.todo])).toEqual([
    ['b', 'messageFailed'],
    ['c', 'answerToRead'],
    ['d', 'notSent'],
    ['a', null],
  ]);
});
