// What stands around every page: the trial line, what this device keeps, and words about commands that were given up while nobody
// waited.
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { NotesSender } from '../features/annotations/notes-sender';
import { TrialBanner } from '../features/demo';
import { NewProgramNote } from '../features/offline/new-program-note';
import { useOfflineVaults } from '../features/offline/offline-entry';
import { VaultFollowsSession } from '../features/offline/vault-follows-session';
// From the start: a browser offers to install the program once.
import '../lib/install';
import { refusalText, useDropped } from '../live';
import { hideRefusals, showToast } from '../ui';
import { OfflineDoor } from './offline-door';
import { paths, placeAt } from './places';

export function Shell() {
  const { t } = useTranslation('app');
  useDropped((refusal) => {
    showToast({ tone: 'no', title: t('dropped'), detail: refusalText(refusal) });
  });
  const { pathname } = useLocation();
  useEffect(() => {
    hideRefusals();
  }, [pathname]);
  const vaults = useOfflineVaults();
  // A screen of the hall has nobody who could enter a PIN.
  const isScreen = pathname === paths.display;
  return (
    <>
      <NotesSender />
      <TrialBanner />
      <VaultFollowsSession />
      {!isScreen && placeAt(pathname) === undefined && <NewProgramNote />}
      {vaults !== null && !isScreen ? <OfflineDoor vaults={vaults} /> : <Outlet />}
      <ScrollRestoration />
    </>
  );
}
