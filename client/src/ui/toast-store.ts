// The queue of short notices: every act ends in one. A plain store, so that anything may call showToast.
// Not for what must stay until it is dealt with (Banner, Dialog).
import { useSyncExternalStore } from 'react';

export type Toast = {
  id: number;
  /** ok = done and recorded; wait = kept, still to be sent; no = refused or failed. */
  tone: 'ok' | 'wait' | 'no';
  /** The fact: "Đã ghi nhận lúc 10:52:07." */
  title: string;
  /** What follows from it, or what to do next. */
  detail?: string;
};

/** Reading time in milliseconds. A refusal stays until it is put away, or what it was about has changed (hideRefusals). */
const lifeMs = { ok: 6_000, wait: 8_000, no: undefined };
/** More than three at once are not read. */
const most = 3;

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function publish(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Shows a notice and returns its number. What went well gives way to what goes well next; the oldest leaves when there are more than three. */
export function showToast(toast: Omit<Toast, 'id'>): number {
  const id = nextId++;
  const kept = toast.tone === 'ok' ? toasts.filter(({ tone }) => tone !== 'ok') : toasts;
  publish([...kept, { ...toast, id }].slice(-most));
  const life = lifeMs[toast.tone];
  if (life !== undefined) setTimeout(() => hideToast(id), life);
  return id;
}

/** Puts a notice away; does nothing when it has already gone. */
export function hideToast(id: number): void {
  if (toasts.some((toast) => toast.id === id)) publish(toasts.filter((toast) => toast.id !== id));
}

/** What was refused before something changed is no news any more. */
export function hideRefusals(): void {
  if (toasts.some(({ tone }) => tone === 'no')) publish(toasts.filter(({ tone }) => tone !== 'no'));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The notices on screen, oldest first. */
export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(subscribe, () => toasts);
}
