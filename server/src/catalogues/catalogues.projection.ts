// Who sees what of the catalogues:
//   catalogueEntry, room, typeRules  everyone with a place in the office
import {
  catalogueEntryEntity,
  roomEntity,
  typeRulesEntity,
} from '@hop/shared/catalogues/catalogue.js';
import { projection } from '../kernel/capability.js';
import { CatalogueEntryRow, RoomRow, TypeRulesRow } from './catalogue.entity.js';

export const cataloguesProjections = [
  projection({
    entity: catalogueEntryEntity,
    row: CatalogueEntryRow,
    project: (row) => ({ ...row }),
  }),
  projection({
    entity: roomEntity,
    row: RoomRow,
    project: ({ state, ...room }) => ({ ...room, trashed: state === 'trashed' }),
  }),
  projection({ entity: typeRulesEntity, row: TypeRulesRow, project: (row) => ({ ...row }) }),
];
