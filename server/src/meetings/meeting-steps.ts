// Steps that several moves of a meeting share. Not for other capabilities.
import { newId } from '@hop/shared/core/ids.js';
import { canMove } from '@hop/shared/core/machine.js';
import { isOver, meetingTransitions } from '@hop/shared/meetings/meeting-machine.js';
import type { MeetingState } from '@hop/shared/meetings/meeting.js';
import { meetingRefusals } from '@hop/shared/meetings/refusals.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow, SittingRow } from './meeting.entity.js';

export const thisMeeting = (work: Work): Promise<MeetingRow> =>
  work.need(MeetingRow, work.meetingId);

/** Whatever is prepared or changed: not after the end. */
export async function livingMeeting(work: Work): Promise<MeetingRow> {
  const meeting = await thisMeeting(work);
  if (isOver(meeting.state)) throw meetingRefusals.over();
  return meeting;
}

/** Several commands lead to one state, so each also names where it may start. */
export function requireMove(
  meeting: MeetingRow,
  to: MeetingState,
  from: readonly MeetingState[] = [meeting.state],
): void {
  if (!from.includes(meeting.state) || !canMove(meetingTransitions, meeting.state, to))
    throw meetingRefusals.notThisState({ state: meeting.state, to });
}

export async function currentSitting(work: Work): Promise<SittingRow> {
  const { currentSittingId } = await thisMeeting(work);
  return work.need(SittingRow, currentSittingId ?? '');
}

/** A planned sitting begins; one that was interrupted or ended goes on. */
export async function runSitting(work: Work): Promise<void> {
  const sitting = await currentSitting(work);
  if (sitting.state === 'running') return;
  const startedAt = sitting.startedAt ?? work.now;
  work.update(SittingRow, sitting, { state: 'running', startedAt, endedAt: null });
}

/** The next sitting, whose roll may be called before it begins: the one that was planned, else a new one. Returns its id. */
export async function nextSitting(work: Work, number: number): Promise<string> {
  const planned = (await work.all(SittingRow)).find(
    (one) => one.number === number && one.state === 'planned',
  );
  if (planned) return planned.id;
  const id = newId();
  work.insert(SittingRow, {
    ...{ id, number, state: 'planned', title: '', startsAt: null, plannedEndAt: null },
    ...{ startedAt: null, endedAt: null },
  });
  return id;
}
