// How the pack of the meeting in view stands on this device, and what can be done with it.
import { PROTOCOL_VERSION } from '@hop/shared/core/protocol.js';
import { mayBeKept } from '@hop/shared/documents/rights.js';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { currentSlot } from '../../lib/slot';
import type { OpenVault, Owner, PackAbout } from '../../lib/vault/open-vault';
import { mayKeep, vault, type Unlocking } from '../../lib/vault/vault';
import {
  useActor,
  useEntity,
  useReadableDocuments,
  useRowsNow,
  useScope,
  useSession,
  type Account,
} from '../../live';
import { actorPath, keptFiles, keptRows, notAfterOf, snapshotPath } from './pack-content';
import {
  downloadOf,
  isBusy,
  stopLockedDownloads,
  type DownloadState,
  type PackPlan,
} from './pack-download';
import { whatIsMissing } from './pack-missing';

vault.onChange(() => stopLockedDownloads(vault.open?.id ?? null));

export type PackState =
  /** Being looked up. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none'; readonly vault: 'none' | 'open' }
  /** This account has a vault, of which the PIN is needed first; `hasPack`: with this meeting in it. */
  | {
      readonly kind: 'locked';
      readonly hasPack: boolean;
      readonly unsent: number;
      readonly wrongTries: number;
    }
  | { readonly kind: 'open'; readonly about: PackAbout; readonly missing: number };

/** `accountId`: null for a paired screen and whoever came by a link; they have no account that a pack could belong to. */
export function usePack(accountId: string | null) {
  const { meetingId = null } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const documents = useReadableDocuments();
  const session = useSession();
  const actor = useActor();
  const rows = useRowsNow();
  const download = downloadOf(accountId, meetingId ?? '');
  const running = useSyncExternalStore<DownloadState>(download.onChange, () => download.state);
  const open = useSyncExternalStore<OpenVault | null>(vault.onChange, () => vault.open);
  const files = useMemo(() => keptFiles(meetingId ?? '', documents), [meetingId, documents]);
  const offDevice = documents.filter((document) => !mayBeKept(document)).length;
  const [state, setState] = useState<PackState>({ kind: 'unknown' });
  const isRunning = isBusy(running);

  const plan = useCallback((): PackPlan | null => {
    if (meeting === undefined) return null;
    const { id, title, startsAt, place } = meeting;
    return {
      about: {
        ...{ meetingId: id, title, startsAt, place, protocol: PROTOCOL_VERSION },
        notAfter: notAfterOf(meeting, vault.now()),
      },
      files,
      answers: () =>
        new Map<string, unknown>([
          [snapshotPath(id), keptRows(rows.rowsOf)],
          [actorPath(id), actor],
        ]),
    };
  }, [meeting, files, rows, actor]);

  useEffect(() => {
    let current = true;
    const look = async () => {
      if (accountId === null) return;
      const next = await stateOf(accountId, meetingId ?? '', files);
      if (current) setState(next);
    };
    const again = () => void look().catch(() => undefined);
    if (mayKeep() && !isRunning) again();
    const off = vault.onChange(again);
    return () => {
      current = false;
      off();
    };
  }, [accountId, meetingId, files, isRunning, open]);

  const start = useCallback(() => {
    const wanted = plan();
    if (vault.open !== null && wanted !== null) void download.run(vault.open, wanted);
  }, [download, plan]);

  const stop = useCallback(() => download.stop(), [download]);

  return {
    state,
    running,
    files,
    /** Documents that stay on the server. */
    offDevice,
    plan,
    start,
    stop,
    create: async (pin: string): Promise<void> => {
      if (session.kind !== 'signedIn') return;
      await vault.create(ownerOf(session.account), currentSlot(), pin);
      start();
    },
    unlock: async (pin: string): Promise<Unlocking> => {
      const row = accountId === null ? null : await vault.of(accountId);
      const known = session.kind === 'signedIn' ? ownerOf(session.account) : null;
      return row === null ? { kind: 'wiped', unsent: 0 } : vault.unlock(row.id, pin, known);
    },
    /** For whoever has forgotten the PIN: all of the vault goes, work not sent with it. */
    forget: async (): Promise<void> => {
      const row = accountId === null ? null : await vault.of(accountId);
      if (row !== null) await vault.wipe(row.id);
    },
    wipe: async (): Promise<void> => {
      download.stop();
      if (accountId !== null && meetingId !== null) await vault.wipePack(accountId, meetingId);
    },
  };
}
export type Pack = ReturnType<typeof usePack>;

const ownerOf = ({ id, name, officeRole }: Account): Owner => ({ id, name, officeRole });

async function stateOf(
  accountId: string,
  meetingId: string,
  files: ReturnType<typeof keptFiles>,
): Promise<PackState> {
  const row = await vault.of(accountId);
  if (row === null) return { kind: 'none', vault: 'none' };
  const { open } = vault;
  if (open === null || open.id !== row.id)
    return {
      kind: 'locked',
      hasPack: await vault.hasPack(accountId, meetingId),
      unsent: await vault.unsentOf(accountId),
      wrongTries: row.wrongTries,
    };
  const about = await open.about(meetingId);
  if (about === null) return { kind: 'none', vault: 'open' };
  const { missing } = await whatIsMissing(open, files);
  return { kind: 'open', about, missing: missing.length };
}
