// The counting board as the screens tell it: who is on it, and whether a ballot may be opened with it.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { boardOf, tellersProblem } from '@hop/shared/ballots/tellers.js';
import type { Participant } from '@hop/shared/participants/participant.js';
import { useTranslation } from 'react-i18next';
import { useEntities, useEntity, useScope } from '../../live';

export type TellersProblem = ReturnType<typeof tellersProblem>;

/** "Ông An (Trưởng ban), bà Bình": the lead first. Empty without a board. */
export function useTellerNames(ballot: Pick<Ballot, 'secret' | 'trial' | 'openedAt'>): string {
  const { t } = useTranslation('ballots');
  const { meetingId } = useScope();
  const people = new Map(useEntities('participant').map((person) => [person.id, person]));
  const board = boardOf(useEntity('tellers', meetingId), ballot);
  if (board === null) return '';
  const { leadId, participantIds } = board;
  return [leadId, ...participantIds.filter((id) => id !== leadId)]
    .flatMap((id) => people.get(id) ?? [])
    .map((person) => nameOf(person))
    .map((name, at) => (at === 0 ? t('tellers.lead', { name }) : name))
    .join(', ');
}

export const nameOf = ({ honorific, name }: Pick<Participant, 'honorific' | 'name'>): string =>
  `${honorific} ${name}`.trim();

/** Why the server would refuse to open this draft; null: for no reason of the board, or without a draft. */
export function useTellersProblem(draft: Ballot | null | undefined): TellersProblem {
  const { meetingId } = useScope();
  const rules = useEntity('meeting', meetingId)?.rules;
  const tellers = useEntity('tellers', meetingId);
  const participants = useEntities('participant');
  const ballots = useEntities('ballot');
  if (draft === null || draft === undefined) return null;
  const required = rules?.tellersForSecret ?? false;
  return tellersProblem({ ballot: draft, required, tellers, participants, ballots });
}
