// The two contexts hooks read: what the tab has, and the scope on screen. Filled by provider.tsx.
import type { Scope } from '@hop/shared/core/protocol.js';
import type { Actor } from '@hop/shared/policy/actor.js';
import { createContext, useContext } from 'react';
import type { ConnectedStore } from './connected-store';
import type { Live } from './live';
import type { ScopeStore } from './scope-store';

export interface ScopeInView {
  readonly scope: Scope;
  /** null in the office and in folders. */
  readonly meetingId: string | null;
  readonly store: Pick<ScopeStore, 'onChange' | 'rows' | 'row' | 'synced' | 'kept'>;
  readonly actor: Actor;
  readonly connected: ConnectedStore;
}

export const LiveContext = createContext<Live | null>(null);
export const ScopeContext = createContext<ScopeInView | null>(null);

export function useLive(): Live {
  const live = useContext(LiveContext);
  if (live === null) throw new Error('used outside LiveProvider');
  return live;
}

export function useScopeInView(): ScopeInView {
  const scope = useContext(ScopeContext);
  if (scope === null) throw new Error('used outside MeetingProvider or OfficeProvider');
  return scope;
}
