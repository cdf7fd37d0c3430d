// Of how many members quorum and majorities are reckoned: the statutory number, or as long as nobody has said it the voters of the list.
import type { RuleSet } from '../meetings/meeting.js';
import type { Participant } from './participant.js';

type Listed = readonly Pick<Participant, 'votingRight'>[];

export const votersOf = (people: Listed): number =>
  people.filter(({ votingRight }) => votingRight).length;

export const membersTotal = ({ totalMembers }: Pick<RuleSet, 'totalMembers'>, people: Listed) =>
  totalMembers ?? votersOf(people);
