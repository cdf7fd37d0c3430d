// What stands around every page: the trial line, what this device keeps, and words about commands that were given up while nobody
// waited.
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { NotesSender } from '../features/annotations/notes-sender';
import { TrialBanner } from '../features/demo';
import { NewProgramNote } from '../features/offline/new-program-note';
import { useOfflineVaults } from '../features/offline/use-offline-vaults';
import { VaultFollowsSession } from '../features/offline/vault-follows-session';
// From the start: a browser offers to install the program once.
import '../lib/install';
import { fetchLater, later } from '../lib/later';
import { refusalText, useDropped } from '../live';
import { hideRefusals, showToast } from '../ui';
import { paths, placeAt } from './places';

/** Somebody who has just come looks before they tap. */
const LOOK_MS = 2_000;
/** The room says itself when the page that is read is there (delegate-room.tsx); one that does not come holds back nothing for ever. */
const READ_MS = 15_000;

const OfflineDoor = later(async () => (await import('./offline-door')).OfflineDoor);

export function Shell() {
  const { t } = useTranslation('app');
  useDropped((refusal) => {
    showToast({ tone: 'no', title: t('dropped'), detail: refusalText(refusal) });
  });
  const { pathname } = useLocation();
  useEffect(() => {
    hideRefusals();
  }, [pathname]);
  const place = placeAt(pathname);
  useEffect(() => {
    const timer = setTimeout(() => void fetchLater(), place === 'room' ? READ_MS : LOOK_MS);
    return () => clearTimeout(timer);
  }, [place]);
  const vaults = useOfflineVaults();
  // A screen of the hall has nobody who could enter a PIN.
  const isScreen = pathname === paths.display;
  return (
    <>
      <NotesSender />
      <TrialBanner />
      <VaultFollowsSession />
      {!isScreen && place === undefined && <NewProgramNote />}
      {vaults !== null && !isScreen ? <OfflineDoor vaults={vaults} /> : <Outlet />}
      <ScrollRestoration />
    </>
  );
}
