// Who sees what of the minutes:
//   minuteNote  chair and secretary
//   conclusion  chair and secretary always; everyone of the meeting once it is closed, and not while it is open again
import { conclusionEntity, minuteNoteEntity } from '@hop/shared/minutes/minutes.js';
import type { Audience } from '@hop/shared/policy/actor.js';
import { projection, UNSEEN } from '../kernel/capability.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { ConclusionRow, MinuteNoteRow } from './minutes.entity.js';

const writes = (audience: Audience): boolean => audience === 'staff' || audience === 'chair';

export const minutesProjections = [
  projection<MinuteNoteRow>({
    entity: minuteNoteEntity,
    row: MinuteNoteRow,
    project: ({ meetingId: _, ...wire }, audience) => (writes(audience) ? wire : UNSEEN),
  }),
  projection<ConclusionRow, ReadonlySet<string>>({
    entity: conclusionEntity,
    row: ConclusionRow,
    /** Meetings that are over. */
    gather: async (facts, rows) => {
      const over = new Set<string>();
      for (const { meetingId } of rows) {
        const meeting = await facts.one(MeetingRow, meetingId);
        if (meeting?.state === 'closed' || meeting?.state === 'archived') over.add(meetingId);
      }
      return over;
    },
    project: ({ meetingId, ...wire }, audience, over) =>
      writes(audience) || over.has(meetingId) ? wire : null,
  }),
];
