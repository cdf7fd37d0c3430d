// Who sees what of displays:
//   display        chair, secretary, operators and displays; never the pairing code
//   preparedScene  the same: a site's desk shows what its screen will show; which document it is only those whose audience may open it
import { displayEntity } from '@hop/shared/displays/display.js';
import { preparedSceneEntity } from '@hop/shared/displays/prepared-scene.js';
import { audienceMayRead } from '@hop/shared/documents/rights.js';
import { documentsById } from '../documents/acts.js';
import type { DocumentRow } from '../documents/document.entity.js';
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
  projection<PreparedSceneRow, ReadonlyMap<string, DocumentRow>>({
    entity: preparedSceneEntity,
    row: PreparedSceneRow,
    gather: documentsById,
    project: ({ meetingId: _, ...wire }, audience, documents) => {
      if (audience === 'delegate' || audience === 'guest') return UNSEEN;
      const { picture } = wire;
      const shown = picture.kind === 'document' ? documents.get(picture.documentId) : undefined;
      const seen = shown !== undefined && audienceMayRead(audience, shown);
      if (picture.kind !== 'document' || seen) return wire;
      return { ...wire, picture: { kind: picture.kind, documentId: null, page: 1 } };
    },
  }),
];
