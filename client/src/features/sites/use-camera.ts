// The picture and sound of this device, for a look before the meeting. Nothing is sent anywhere.
import { useCallback, useEffect, useState } from 'react';

export type CameraState =
  | { kind: 'off' }
  | { kind: 'asking' }
  | { kind: 'on'; stream: MediaStream }
  /** `insecure`: browsers give camera and microphone to https pages only. */
  | { kind: 'failed'; why: 'insecure' | 'denied' | 'missing' | 'busy' };

function whyOf(error: unknown): 'denied' | 'missing' | 'busy' {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'busy';
}

const stopAll = (stream: MediaStream): void => stream.getTracks().forEach((track) => track.stop());

export function useCamera(): { state: CameraState; turnOn: () => void; turnOff: () => void } {
  const [state, setState] = useState<CameraState>({ kind: 'off' });
  const stream = state.kind === 'on' ? state.stream : null;
  useEffect(() => {
    if (stream === null) return;
    return () => stopAll(stream);
  }, [stream]);
  const turnOn = useCallback(() => {
    // On plain http the browser hides the whole API, whatever its types promise.
    const devices = (navigator as { mediaDevices?: MediaDevices }).mediaDevices;
    if (!window.isSecureContext || devices === undefined)
      return setState({ kind: 'failed', why: 'insecure' });
    setState({ kind: 'asking' });
    devices.getUserMedia({ video: true, audio: true }).then(
      (given) => setState({ kind: 'on', stream: given }),
      (error: unknown) => setState({ kind: 'failed', why: whyOf(error) }),
    );
  }, []);
  const turnOff = useCallback(() => setState({ kind: 'off' }), []);
  return { state, turnOn, turnOff };
}

const BARS = 12;
const TICK_MS = 120;
/** A voice at the table reaches about this share of the full swing. */
const LOUD = 0.25;

/** How loud it is at the microphone, in bars from 0 to 12. */
export function useMicBars(stream: MediaStream | null): number {
  const [bars, setBars] = useState(0);
  useEffect(() => {
    if (stream === null || stream.getAudioTracks().length === 0) {
      setBars(0);
      return;
    }
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    context.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
      setBars(Math.min(BARS, Math.ceil((peak / LOUD) * BARS)));
    }, TICK_MS);
    return () => {
      clearInterval(timer);
      void context.close();
    };
  }, [stream]);
  return bars;
}
export const micBars = BARS;
