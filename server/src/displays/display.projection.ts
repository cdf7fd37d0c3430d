// Who sees what of displays:
//   display        chair, secretary, operators and displays; never the pairing code
//   preparedScene  the same: a site's desk shows what its screen will show
import { displayEntity } from '@hop/shared/displays/display.js';
import { preparedSceneEntity } from '@hop/shared/displays/prepared-scene.js';
import { projection, UNSEEN } from '../kernel/capability.js';
import { DisplayRow, PreparedSceneRow } from './display.entity.js';

export const displayProjections = [
  projection({
    entity: displayEntity,
    row: DisplayRow,
    project: ({ meetingId: _, code, screen: __, ...wire }, audience) =>
      audience === 'delegate' || audience === 'guest'
        ? UNSEEN
        : { ...wire, waiting: code !== null },
  }),
  projection({
    entity: preparedSceneEntity,
    row: PreparedSceneRow,
    project: ({ meetingId: _, ...wire }, audience) =>
      audience === 'delegate' || audience === 'guest' ? UNSEEN : wire,
  }),
];
