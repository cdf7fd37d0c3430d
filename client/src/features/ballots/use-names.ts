// Who chose what in a declared open ballot, for a display that shows it: by choice, each group by given name.
import type { Ballot, Choice } from '@hop/shared/ballots/ballot.js';
import { compareNames } from '@hop/shared/participants/names.js';
import { useEntities } from '../../live';
import { choicesInOrder } from './choices';

export interface NamesOfChoice {
  readonly choice: Choice;
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** Null unless the ballot is to be shown so and its result is declared; never of a secret one. Choices of nobody are left out. */
export function useNames(ballot: Ballot): NamesOfChoice[] | null {
  const participants = useEntities('participant');
  const votes = useEntities('vote').filter(({ ballotId }) => ballotId === ballot.id);
  if (!ballot.showNames || ballot.secret || ballot.declaredAt === null) return null;
  const names = new Map(participants.map(({ id, name }) => [id, name]));
  return choicesInOrder
    .map((choice) => ({
      choice,
      people: votes
        .filter((vote) => vote.choice === choice)
        .map(({ participantId: id }) => ({ id, name: names.get(id) ?? '' }))
        .toSorted((one, other) => compareNames(one.name, other.name)),
    }))
    .filter(({ people }) => people.length > 0);
}
