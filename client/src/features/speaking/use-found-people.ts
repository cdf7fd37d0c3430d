// People of the meeting found by some letters of name, position or unit, without marks; those who have not spoken first.
import { foldMarks } from '@hop/shared/core/fold.js';
import { compareNames } from '@hop/shared/participants/names.js';
import { useEntities } from '../../live';

const SHOWN = 20;

export function useFoundPeople(words: string) {
  const participants = useEntities('participant');
  const spoken = new Set(useEntities('speech').map((speech) => speech.participantId));
  const folded = foldMarks(words);
  return participants
    .filter(
      (person) =>
        folded === '' ||
        foldMarks(`${person.name} ${person.position} ${person.unitName}`).includes(folded),
    )
    .toSorted(
      (a, b) => Number(spoken.has(a.id)) - Number(spoken.has(b.id)) || compareNames(a.name, b.name),
    )
    .slice(0, SHOWN);
}
