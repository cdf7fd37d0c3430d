// Who sees what of displays:
//   display  chair, secretary, operators and displays; never the pairing code
import { displayEntity } from '@hop/shared/displays/display.js';
import { projection, UNSEEN } from '../kernel/capability.js';
import { DisplayRow } from './display.entity.js';

export const displayProjections = [
  projection({
    entity: displayEntity,
    row: DisplayRow,
    project: ({ meetingId: _, code, screen: __, ...wire }, audience) =>
      audience === 'delegate' || audience === 'guest'
        ? UNSEEN
        : { ...wire, waiting: code !== null },
  }),
];
