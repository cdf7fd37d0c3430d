// A place outside any meeting that belongs to somebody signed in: title, status line and connection around what is shown.
import type { ReactNode } from 'react';
import { Navigate } from 'react-router';
import { useTitle } from '../lib/use-title';
import { ConnectionBanner, useSession } from '../live';
import { SkipLink } from '../ui';
import { AppBar } from './app-bar';
import { signInPath } from './places';
import { Waiting } from './waiting';

interface AccountPlaceProps {
  title: string;
  path: string;
  /** Worked at with a mouse rather than a finger. */
  desk?: boolean;
  children: ReactNode;
}

export function AccountPlace({ title, path, desk, children }: AccountPlaceProps) {
  const session = useSession();
  useTitle(title);
  if (session.kind === 'unknown') return <Waiting />;
  if (session.kind === 'signedOut')
    return <Navigate to={signInPath(path)} replace state={{ expired: session.expired }} />;
  return (
    <div data-density={desk ? 'desk' : undefined}>
      <SkipLink to="main" />
      <AppBar />
      <ConnectionBanner />
      {children}
    </div>
  );
}
