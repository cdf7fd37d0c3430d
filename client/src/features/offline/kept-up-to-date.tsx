// While the server is there: what was recalled or replaced is wiped from this device, what is new is fetched, and the pack goes with
// the end of the meeting. Wiping needs no PIN; fetching does. Shows nothing but what it has done.
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSealedUnsent } from '../../lib/vault/use-sealed-unsent';
import { mayKeep, vault } from '../../lib/vault/vault';
import { useEntity, usePending, useRowsNow, useScope, useSession, useSynced } from '../../live';
import { showToast } from '../../ui';
import { followRows } from './kept-rows';
import { keptPaths, keptRows, snapshotPath } from './pack-content';
import { isBusy } from './pack-download';
import { usePackInView } from './pack-provider';

/** `waitingNotes`: on their way from this device, beside the acts that wait. */
export function KeptUpToDate({ waitingNotes }: { waitingNotes: number }) {
  const session = useSession();
  if (session.kind !== 'signedIn' || session.kept === true || !mayKeep()) return null;
  return <UpToDate accountId={session.account.id} waitingNotes={waitingNotes} />;
}

interface UpToDateProps {
  accountId: string;
  waitingNotes: number;
}

function UpToDate({ accountId, waitingNotes }: UpToDateProps) {
  const { t } = useTranslation('offline');
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const synced = useSynced();
  const waiting = usePending() + waitingNotes;
  const locked = useSealedUnsent(accountId);
  const { pack } = usePackInView();
  const { files, state, running, start, stop } = pack;
  const over = meeting !== undefined && isOver(meeting.state);

  useEffect(() => {
    if (!synced || meetingId === null || meeting === undefined) return;
    const tidy = async () => {
      if (!(await vault.hasPack(accountId, meetingId))) return;
      // What waits to be sent goes before the rest of the pack: it may be about what lies there. A recalled paper waits for nothing.
      if (over && waiting === 0 && (await vault.lockedUnsentOf(accountId)) === 0) {
        stop();
        if (await vault.wipePack(accountId, meetingId))
          showToast({ tone: 'ok', title: t('over.title'), detail: t('over.words') });
        return;
      }
      const gone = await vault.keepOnly(accountId, meetingId, keptPaths(meetingId, files));
      if (gone > 0) showToast({ tone: 'ok', title: t('gone') });
    };
    void tidy().catch(() => undefined);
  }, [synced, meetingId, meeting, accountId, over, waiting, locked, files, stop, t]);

  const missing = state.kind === 'open' && state.about.fullAt !== null ? state.missing : 0;
  const idle = !isBusy(running);
  const tried = useRef('');
  useEffect(() => {
    // Once for what there is: a file that does not come, or a pause that somebody made, is no reason to begin again at once.
    const wanted = files.map(({ url }) => url).join(' ');
    // All had come: what is missing now was found damaged since.
    if (missing === 0) tried.current = '';
    if (!synced || over || !idle || missing === 0 || tried.current === wanted) return;
    tried.current = wanted;
    start();
  }, [synced, over, idle, missing, files, start]);

  const isOpen = state.kind === 'open';
  /** Said once, not again to whoever comes back to the meeting. */
  const told = useRef(running);
  useEffect(() => {
    if (running === told.current) return;
    told.current = running;
    const fetched = running.kind === 'full' ? running.fetched : 0;
    if (fetched > 0) showToast({ tone: 'ok', title: t('fetched', { count: fetched }) });
  }, [running, t]);

  useKeptRows(meetingId, isOpen && !over);
  return null;
}

/** One's own notes are among them. */
function useKeptRows(meetingId: string | null, active: boolean): void {
  const { onRows, rowsOf } = useRowsNow();
  useEffect(() => {
    if (!active || meetingId === null) return;
    return followRows(
      () => keptRows(rowsOf),
      onRows,
      async (rows) => vault.open?.writeJson(snapshotPath(meetingId), rows),
    );
  }, [meetingId, active, onRows, rowsOf]);
}
