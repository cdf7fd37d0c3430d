// Whether this server still waits for its first administrator. null until it has answered.
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { request } from '../lib/http';

const setupSchema = z.object({ needed: z.boolean() });
const RETRY_MS = 2_000;

export function useSetupNeeded(): boolean | null {
  const [needed, setNeeded] = useState<boolean | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = new AbortController();
    const ask = async () => {
      try {
        setNeeded(
          (await request(setupSchema, 'GET', '/api/setup', { signal: stop.signal })).needed,
        );
      } catch {
        if (!stop.signal.aborted) timer = setTimeout(() => void ask(), RETRY_MS);
      }
    };
    void ask();
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, []);
  return needed;
}
