// In place of a page while the server cannot be reached and this device keeps documents: the PIN, then the room if its meeting is
// kept, or else the list of meetings that are.
import { useLocation, useNavigate } from 'react-router';
import { OfflineEntry } from '../features/offline/offline-entry';
import { vault, type ClosedVault } from '../lib/vault/vault';
import { Door } from './door';
import { paths, roomPath } from './places';

export function OfflineDoor({ vaults }: { vaults: readonly ClosedVault[] }) {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const opened = async () => {
    const kept = (await vault.open?.packs()) ?? [];
    if (!kept.some(({ meetingId }) => roomPath(meetingId) === pathname))
      await navigate(paths.meetings, { replace: true });
  };
  return (
    <Door>
      <OfflineEntry vaults={vaults} onOpened={opened} />
    </Door>
  );
}
