// For features that keep their commands themselves, longer than a tab lives: one attempt at a time, while there is a way.
import type { CommandEnvelope } from '@hop/shared/core/protocol.js';
import { useCallback } from 'react';
import { reaches } from './connection-state';
import { useLive } from './context';
import { useConnection } from './hooks';

/** Null while the server cannot be reached. Rejects with a Refusal, or Unreachable when no answer came. */
export function useDelivery(): ((envelope: CommandEnvelope) => Promise<unknown>) | null {
  const { sender } = useLive();
  const isOpen = reaches(useConnection());
  const attempt = useCallback((envelope: CommandEnvelope) => sender.attempt(envelope), [sender]);
  return isOpen ? attempt : null;
}
