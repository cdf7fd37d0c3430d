// While the server is there: what was recalled or replaced is wiped from this device, what is new is fetched, and the pack goes with
// the end of the meeting. Wiping needs no PIN; fetching does. Shows nothing but what it has done.
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { mayKeep, vault } from '../../lib/vault/vault';
import { useEntity, usePending, useRowsNow, useScope, useSession, useSynced } from '../../live';
import { showToast } from '../../ui';
import { keptPaths, keptRows, snapshotPath } from './pack-content';
import { downloadOf, isBusy } from './pack-download';
import { usePackInView } from './pack-provider';

/** What changes in a busy minute is written down once. */
const ROWS_PAUSE_MS = 5_000;

export function KeptUpToDate() {
  const session = useSession();
  if (session.kind !== 'signedIn' || session.kept === true || !mayKeep()) return null;
  return <UpToDate accountId={session.account.id} />;
}

function UpToDate({ accountId }: { accountId: string }) {
  const { t } = useTranslation('offline');
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const synced = useSynced();
  const waiting = usePending();
  const { pack } = usePackInView();
  const { files, state, running, start } = pack;
  const over = meeting !== undefined && isOver(meeting.state);

  useEffect(() => {
    if (!synced || meetingId === null || meeting === undefined) return;
    const tidy = async () => {
      if (!(await vault.hasPack(accountId, meetingId))) return;
      if (over) {
        // What waits to be sent goes first: it may be about what lies in the pack.
        if (waiting > 0) return;
        downloadOf(meetingId).stop();
        if (await vault.wipePack(accountId, meetingId))
          showToast({ tone: 'ok', title: t('over.title'), detail: t('over.words') });
        return;
      }
      const gone = await vault.keepOnly(accountId, meetingId, keptPaths(meetingId, files));
      if (gone > 0) showToast({ tone: 'ok', title: t('gone') });
    };
    void tidy().catch(() => undefined);
  }, [synced, meetingId, meeting, accountId, over, waiting, files, t]);

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
  const fetched = running.kind === 'full' ? running.fetched : 0;
  useEffect(() => {
    if (fetched > 0) showToast({ tone: 'ok', title: t('fetched', { count: fetched }) });
  }, [fetched, running, t]);

  useKeptRows(meetingId, isOpen && synced && !over);
  return null;
}

/** The rows in the pack follow those on the screen, one's own notes among them. */
function useKeptRows(meetingId: string | null, active: boolean): void {
  const { onRows, rowsOf } = useRowsNow();
  useEffect(() => {
    if (!active || meetingId === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      timer = undefined;
      void vault.open?.writeJson(snapshotPath(meetingId), keptRows(rowsOf)).catch(() => undefined);
    };
    const off = onRows(() => {
      timer ??= setTimeout(write, ROWS_PAUSE_MS);
    });
    return () => {
      off();
      clearTimeout(timer);
    };
  }, [meetingId, active, onRows, rowsOf]);
}
