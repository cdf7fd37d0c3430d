// Who sees what of the office:
//   unit    everyone with a place in the office
//   person  everyone with a place in the office; never a password hash
import { personEntity, unitEntity } from '@hop/shared/office/office.js';
import { projection } from '../kernel/capability.js';
import { PersonRow } from './person.entity.js';
import { UnitRow } from './unit.entity.js';

export const officeProjections = [
  projection({ entity: unitEntity, row: UnitRow, project: (row) => ({ ...row }) }),
  projection({ entity: personEntity, row: PersonRow, project: (row) => ({ ...row }) }),
];
