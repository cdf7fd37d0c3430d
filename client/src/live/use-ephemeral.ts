// What lives for a second (pointer, presence): sent on the open socket or not at all, never kept.
import type { Ephemeral } from '@hop/shared/core/protocol.js';
import { useCallback, useEffect, useRef } from 'react';
import { useLive, useScopeInView } from './context';
import { ephemeralMessageSchema } from './wire';

type Kind = Ephemeral['kind'];
type Body = Ephemeral['body'];

export function useSendEphemeral(): (kind: Kind, body: Body) => void {
  const { connection } = useLive();
  const { scope } = useScopeInView();
  return useCallback(
    (kind, body) => connection.send('ephemeral', { scope, kind, body }),
    [connection, scope],
  );
}

/** Hears what others of this scope send. */
export function useEphemeral(kind: Kind, handler: (body: Body) => void): void {
  const { connection } = useLive();
  const { scope } = useScopeInView();
  const current = useRef(handler);
  useEffect(() => {
    current.current = handler;
  });
  useEffect(
    () =>
      connection.onMessage((event, payload) => {
        if (event !== 'ephemeral') return;
        const message = ephemeralMessageSchema.safeParse(payload);
        if (message.success && message.data.scope === scope && message.data.kind === kind)
          current.current(message.data.body);
      }),
    [connection, scope, kind],
  );
}
