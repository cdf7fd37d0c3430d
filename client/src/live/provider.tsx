// Components that give a tab its live connection, and a place its meeting, its folder or the office.
import { folderScope, meetingIdOf, meetingScope, type Scope } from '@hop/shared/core/protocol.js';
import type { Refusal } from '@hop/shared/core/refusal.js';
import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../lib/http';
import { vault } from '../lib/vault/vault';
import { LiveContext, ScopeContext, useLive } from './context';
import { createLive, type Live, type OpenScope } from './live';
import { refusalText } from './refusal-text';
import { openSocket } from './socket-port';

/** What is kept on this device, once its owner has opened it. */
const kept = (path: string) => vault.open?.json(path) ?? Promise.resolve(null);
const ownLive = () => createLive(openSocket, call, kept);

/** One at the top of the app. `live` is given by tests only. */
export function LiveProvider({ live: given, children }: { live?: Live; children: ReactNode }) {
  const [live] = useState(() => given ?? ownLive());
  useEffect(() => live.start(), [live]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

interface PlaceProps {
  /** While rows are on their way. */
  fallback?: ReactNode;
  /** When this reader has no such meeting or folder (or no longer). */
  refused?: (refusal: Refusal) => ReactNode;
  children: ReactNode;
}

export function MeetingProvider({ meetingId, ...place }: PlaceProps & { meetingId: string }) {
  return <ScopeProvider key={meetingId} scope={meetingScope(meetingId)} {...place} />;
}

export function FolderProvider({ folderId, ...place }: PlaceProps & { folderId: string }) {
  return <ScopeProvider key={folderId} scope={folderScope(folderId)} {...place} />;
}

export function OfficeProvider(place: PlaceProps) {
  return <ScopeProvider scope="office" {...place} />;
}

function ScopeProvider({ scope, ...place }: PlaceProps & { scope: Scope }) {
  const { session } = useLive();
  const state = useSyncExternalStore(session.onChange, () => session.state);
  if (state.kind !== 'signedIn' && state.kind !== 'paired') return <>{place.fallback}</>;
  const who = state.kind === 'signedIn' ? state.account.id : `${state.as}-${state.meetingId}`;
  return <SignedInScope key={who} scope={scope} {...place} />;
}

function SignedInScope({ scope, ...place }: PlaceProps & { scope: Scope }) {
  const live = useLive();
  const [open, setOpen] = useState<OpenScope | null>(null);
  useEffect(() => {
    const followed = live.follow(scope);
    setOpen(followed.open);
    return followed.stop;
  }, [live, scope]);
  if (open === null) return <>{place.fallback}</>;
  return <OpenedScope scope={scope} open={open} {...place} />;
}

function OpenedScope({
  scope,
  open,
  fallback,
  refused,
  children,
}: PlaceProps & { scope: Scope; open: OpenScope }) {
  useTranslation('live');
  const { store, actors, connected } = open;
  const status = useSyncExternalStore(store.onChange, () => store.status);
  const actor = useSyncExternalStore(actors.onChange, () => actors.actor);
  const gaps = useSyncExternalStore(store.onChange, () => store.gaps);
  useEffect(() => {
    document.documentElement.dataset['liveGaps'] = String(gaps);
  }, [gaps]);
  const inView = useMemo(
    () =>
      actor === null ? null : { scope, meetingId: meetingIdOf(scope), store, actor, connected },
    [scope, store, actor, connected],
  );
  if (status.kind === 'refused')
    return refused ? (
      <>{refused(status.refusal)}</>
    ) : (
      <p role="alert">{refusalText(status.refusal)}</p>
    );
  if (status.kind === 'loading' || inView === null) return <>{fallback}</>;
  return <ScopeContext value={inView}>{children}</ScopeContext>;
}
