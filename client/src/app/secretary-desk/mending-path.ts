// Where at the desk that is mended which the preparation checks tell: the item itself where they know it, else its section.
import type { PreparationWarning } from '@hop/shared/meetings/preparation-checks.js';
import { deskPath } from '../places';
import { CHOSEN_ITEM } from './use-chosen-item';

/** The number of members is entered in the form of the meeting (use-mending.tsx). */
export type MendedInSection = Exclude<PreparationWarning, { key: 'membersUnknown' }>;

export function mendingPath(meetingId: string, warning: MendedInSection): string {
  switch (warning.key) {
    case 'lateDocuments':
    case 'unreadableDocuments':
      return deskPath(meetingId, 'tai-lieu');
    case 'itemsWithoutDocument':
    case 'itemsWithoutPresenter':
    case 'longWithoutBreak':
      return `${deskPath(meetingId, 'chuong-trinh')}?${CHOSEN_ITEM}=${warning.firstId}`;
    case 'longerThanPlanned':
    case 'noAgenda':
      return deskPath(meetingId, 'chuong-trinh');
    case 'noChair':
    case 'severalChairs':
    case 'nobodyVotes':
    case 'membersDiffer':
    case 'moreVoters':
    case 'sitesWithoutOperator':
      return deskPath(meetingId, 'thanh-phan');
  }
}
