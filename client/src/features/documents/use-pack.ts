// Has the volumes of a printed set made one after the other, says how far each is, and takes each as soon as it is ready.
import { packProgressSchema } from '@hop/shared/documents/pack-limits.js';
import { useCallback, useEffect, useRef, useState } from 'react';
import { request } from '../../lib/http';
import { withSlot } from '../../lib/slot';
import { refusalText, useScope } from '../../live';

const ASK_EVERY_MS = 700;

export interface Volume {
  readonly number: number;
  readonly made: number;
  readonly pages: number;
  /** Where it can be taken again; null until it is ready. */
  readonly url: string | null;
}
export interface Pack {
  readonly volumes: readonly Volume[];
  readonly running: boolean;
  /** Why it stopped. */
  readonly refusal: string | null;
  /** `which`: of the address, one item or chosen documents; empty for all. */
  make(which: Readonly<Record<string, string>>, volumes: number): void;
  clear(): void;
}

/** As a click on a link that says to keep the file. */
function take(url: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = '';
  link.click();
}

const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });

export function usePack(): Pack {
  const { meetingId } = useScope();
  const [volumes, setVolumes] = useState<readonly Volume[]>([]);
  const [running, setRunning] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const makeOne = useCallback(
    async (number: number, which: Readonly<Record<string, string>>, signal: AbortSignal) => {
      const base = `/api/meetings/${encodeURIComponent(meetingId ?? '')}/document-pack`;
      const query = new URLSearchParams({ ...which, volume: String(number) }).toString();
      const says = (next: Volume) =>
        setVolumes((known) => [...known.filter((one) => one.number !== number), next]);
      for (;;) {
        const path = `${base}/progress?${query}`;
        const { made, pages, ready } = await request(packProgressSchema, 'GET', path, { signal });
        const url = ready ? withSlot(`${base}?${query}`) : null;
        says({ number, made, pages, url });
        if (url !== null) return take(url);
        await wait(ASK_EVERY_MS, signal);
      }
    },
    [meetingId],
  );

  const clear = useCallback(() => {
    stop.current?.abort();
    setVolumes([]);
    setRunning(false);
    setRefusal(null);
  }, []);
  const make: Pack['make'] = (which, count) => {
    clear();
    const mine = (stop.current = new AbortController());
    setRunning(true);
    const all = async () => {
      for (let number = 1; number <= count; number += 1) await makeOne(number, which, mine.signal);
    };
    all()
      .catch((error: unknown) => {
        if (!mine.signal.aborted) setRefusal(refusalText(error));
      })
      .finally(() => {
        if (!mine.signal.aborted) setRunning(false);
      });
  };
  return { volumes, running, refusal, make, clear };
}
