// Whether the roll can be called, as the server will decide it (shared/participants/roll-opening): for buttons that must not promise more.
import { rollIsOpen } from '@hop/shared/participants/roll-call.js';
import { isTooEarly, rollOpensAt } from '@hop/shared/participants/roll-opening.js';
import { useEntity, useScope, useServerNow } from './hooks';

const EVERY_MS = 15_000;

export interface RollNow {
  readonly sittingId: string;
  /** Not open before then; null: open. */
  readonly opensAt: number | null;
}

/** null: there is no roll, because the meeting is not issued or is over. */
export function useRoll(): RollNow | null {
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const sittingId = meeting?.currentSittingId ?? null;
  const sitting = useEntity('sitting', sittingId);
  const now = useServerNow(EVERY_MS);
  if (meeting === undefined || sittingId === null || !rollIsOpen(meeting.state)) return null;
  const opensAt = sitting === undefined ? null : rollOpensAt(meeting, sitting);
  return { sittingId, opensAt: isTooEarly(opensAt, now) ? opensAt : null };
}
