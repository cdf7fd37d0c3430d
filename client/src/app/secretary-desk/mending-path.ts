// Where at the desk that is mended which the preparation checks tell: the item itself where they know it, else its section.
import type { PreparationWarning } from '@hop/shared/meetings/preparation-checks.js';
import { paths, placeSegments } from '../places';
import { CHOSEN_ITEM } from './use-chosen-item';

export function mendingPath(meetingId: string, warning: PreparationWarning): string {
  const desk = `${paths.meetings}/${meetingId}/${placeSegments.secretaryDesk}`;
  switch (warning.key) {
    case 'lateDocuments':
    case 'unreadableDocuments':
      return `${desk}/tai-lieu`;
    case 'itemsWithoutDocument':
    case 'itemsWithoutPresenter':
    case 'longWithoutBreak':
      return `${desk}/chuong-trinh?${CHOSEN_ITEM}=${warning.firstId}`;
    case 'longerThanPlanned':
    case 'noAgenda':
      return `${desk}/chuong-trinh`;
    case 'noChair':
    case 'severalChairs':
    case 'nobodyVotes':
    case 'membersUnknown':
    case 'membersDiffer':
    case 'moreVoters':
    case 'sitesWithoutOperator':
      return `${desk}/thanh-phan`;
  }
}
