// Who sees what of arrivals:
//   arrival         those who take the roll: chair, secretary and operators
//   arrival secret  nobody: it has no projection
import { arrivalEntity } from '@hop/shared/arrivals/arrival.js';
import type { Audience } from '@hop/shared/policy/actor.js';
import { projection, UNSEEN } from '../kernel/capability.js';
import { ArrivalRow } from './arrival.entity.js';

const takeTheRoll: readonly Audience[] = ['staff', 'chair', 'operator'];

export const arrivalProjections = [
  projection({
    entity: arrivalEntity,
    row: ArrivalRow,
    project: ({ meetingId: _, ...wire }, audience) =>
      takeTheRoll.includes(audience) ? wire : UNSEEN,
  }),
];
