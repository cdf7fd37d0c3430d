// Who sees what of the seating plan:
//   seatingPlan  everyone of the meeting; whether somebody has voted is no part of it
import { seatingPlanEntity } from '@hop/shared/seating/seating-plan.js';
import { projection } from '../kernel/capability.js';
import { SeatingPlanRow } from './seating-plan.entity.js';

export const seatingProjections = [
  projection({
    entity: seatingPlanEntity,
    row: SeatingPlanRow,
    project: ({ meetingId: _, ...wire }) => wire,
  }),
];
