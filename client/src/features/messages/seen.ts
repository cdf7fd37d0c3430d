// Up to when this tab has read the staff channel of a meeting, for the counts on buttons. Not a row: reading it tells nobody.
import { useSyncExternalStore } from 'react';
import { readTab, writeTab } from '../../lib/tab-storage';

const keyOf = (meetingId: string): string => `staff-channel-seen ${meetingId}`;
const listeners = new Set<() => void>();

function listen(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

/** Epoch milliseconds; 0: nothing yet. */
export const useSeenUntil = (meetingId: string | null): number =>
  useSyncExternalStore(listen, () =>
    meetingId === null ? 0 : Number(readTab(keyOf(meetingId)) ?? 0),
  );

export function markSeen(meetingId: string, until: number): void {
  if (Number(readTab(keyOf(meetingId)) ?? 0) >= until) return;
  writeTab(keyOf(meetingId), String(until));
  listeners.forEach((tell) => tell());
}
