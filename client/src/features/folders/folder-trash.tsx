// The trash of a folder: each file with its way back and its way out for good, and all of it emptied at once.
import type { FolderFile } from '@hop/shared/folders/folder.js';
import { emptyTrash, restoreFile } from '@hop/shared/folders/folders-commands.js';
import { usedBytes } from '@hop/shared/folders/room.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime, formatSize } from '../../lib/format';
import { useAct } from '../../live';
import { ConfirmDialog, TrashFold } from '../../ui';
import { PurgeDialog } from './purge-dialog';

/** `files`: those in the trash, the last thrown away first. */
export function FolderTrash({ files }: { files: readonly FolderFile[] }) {
  const { t } = useTranslation('folders');
  const [purging, setPurging] = useState<FolderFile | null>(null);
  const [emptying, setEmptying] = useState<readonly FolderFile[] | null>(null);
  const restore = useAct(restoreFile, { done: () => t('trash.restored') });
  const empty = useAct(emptyTrash, {
    done: ({ purged: count, left }) =>
      t(left > 0 ? 'empty.doneSome' : 'empty.done', { count, left }),
  });
  const emptyAll = async (seen: readonly FolderFile[]): Promise<void> => {
    const trashedUpTo = Math.max(...seen.map(({ trashedAt }) => trashedAt ?? 0));
    await empty.act({ trashedUpTo });
    setEmptying(null);
  };
  return (
    <>
      <TrashFold
        title={t('trash.title', { count: files.length })}
        rows={files.map(({ id, name, sizeBytes, trashedAt }) => ({
          ...{ id, title: name },
          detail: [
            formatSize(sizeBytes),
            t('trash.since', { at: formatDateTime(trashedAt ?? 0) }),
          ].join(' · '),
        }))}
        restoreLabel={t('trash.restore')}
        restoreOf={(name) => t('trash.restoreOf', { name })}
        onRestore={(fileId) => void restore.act({ fileId })}
        purge={{
          label: t('purge.act'),
          of: (name) => t('purge.of', { name }),
          onPurge: (fileId) => setPurging(files.find(({ id }) => id === fileId) ?? null),
          emptyLabel: t('empty.act'),
          onEmpty: () => setEmptying(files),
        }}
      />
      {purging !== null && <PurgeDialog file={purging} onClose={() => setPurging(null)} />}
      {emptying !== null && (
        <ConfirmDialog
          open
          tone="danger"
          question={t('empty.question', { count: emptying.length })}
          consequence={t('empty.consequence', { size: formatSize(usedBytes(emptying)) })}
          stayLabel={t('purge.stay')}
          actLabel={t('empty.act')}
          busy={empty.busy}
          busyLabel={t('purge.busy')}
          onStay={() => setEmptying(null)}
          onAct={() => void emptyAll(emptying)}
        />
      )}
    </>
  );
}
