// A short tone when the time runs out, for whoever wants it on this device: off until switched on, made by the browser itself.
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { CountdownStage } from './use-countdown';

const KEY = 'speaking-sound';
const listeners = new Set<() => void>();

/** Tones for each stage; none while there is time. */
const TONES: Readonly<Record<CountdownStage, number>> = { calm: 0, minute: 1, last: 2, over: 3 };
const TONE_HZ = 880;
const TONE_SECONDS = 0.18;
const APART_SECONDS = 0.3;
const VOLUME = 0.2;

function isOn(): boolean {
  try {
    return localStorage.getItem(KEY) === 'on';
  } catch {
    return false;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function play(tones: number): void {
  if (tones === 0 || typeof AudioContext === 'undefined') return;
  const context = new AudioContext();
  for (let tone = 0; tone < tones; tone += 1) {
    const oscillator = context.createOscillator();
    const gain = context.createGain();
    oscillator.frequency.value = TONE_HZ;
    gain.gain.value = VOLUME;
    oscillator.connect(gain).connect(context.destination);
    const from = context.currentTime + tone * APART_SECONDS;
    oscillator.start(from);
    oscillator.stop(from + TONE_SECONDS);
  }
  setTimeout(() => void context.close(), (tones * APART_SECONDS + 1) * 1_000);
}

/** Switching it on is heard at once: browsers let nothing sound before a tap. */
export function switchSound(on: boolean): void {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // Storage may be closed to us (private window): then there is no sound on this device.
  }
  if (on) play(1);
  for (const listener of listeners) listener();
}

export const useSoundOn = (): boolean => useSyncExternalStore(subscribe, isOn);

/** Sounds when the time enters a later stage while one looks on, never for the stage one came into. */
export function useWarningSound(speechId: string, stage: CountdownStage): void {
  const on = useSoundOn();
  const before = useRef({ speechId, stage });
  useEffect(() => {
    const { current } = before;
    before.current = { speechId, stage };
    const later = current.speechId === speechId && TONES[stage] > TONES[current.stage];
    if (on && later) play(TONES[stage]);
  }, [speechId, stage, on]);
}
