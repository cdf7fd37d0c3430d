// Who sees what of the annotations:
//   annotation  its writer, and nobody else in whatever role
import { annotationEntity } from '@hop/shared/annotations/annotation.js';
import { projection } from '../kernel/capability.js';
import { AnnotationRow } from './annotation.entity.js';

export const annotationProjections = [
  projection<AnnotationRow>({
    entity: annotationEntity,
    row: AnnotationRow,
    owner: (row) => row.participantId,
    project: ({ meetingId: _meeting, participantId: _writer, ...wire }) => wire,
  }),
];
