// Whether the server is out of reach, on pages where nobody is signed in and so no socket tells: it is asked now and then.
import { useEffect, useState } from 'react';
import { call, Unreachable } from '../lib/http';
import { useSession } from './hooks';

const PAUSE_MS = 5_000;
const ASK_TIMEOUT_MS = 5_000;

const answers = (signal: AbortSignal): Promise<boolean> =>
  call('GET', '/api/health', { timeoutMs: ASK_TIMEOUT_MS, signal }).then(
    () => true,
    (error: unknown) => !(error instanceof Unreachable),
  );

export function useServerAway(): boolean {
  const session = useSession();
  const isSignedOut = session.kind === 'signedOut';
  const [away, setAway] = useState(false);
  useEffect(() => {
    if (!isSignedOut) return;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      clearTimeout(timer);
      const answered = await answers(stop.signal);
      if (stop.signal.aborted) return;
      setAway(!answered);
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), PAUSE_MS);
    };
    const now = () => void ask();
    now();
    addEventListener('online', now);
    addEventListener('offline', now);
    return () => {
      stop.abort();
      clearTimeout(timer);
      removeEventListener('online', now);
      removeEventListener('offline', now);
    };
  }, [isSignedOut]);
  return isSignedOut ? away : session.kind === 'unknown' && session.unreachable === true;
}
