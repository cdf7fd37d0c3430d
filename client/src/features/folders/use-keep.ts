// Keeps a document of the meeting on screen in one's own folder, and says what became of it. The server says what may not be kept.
import { folderScope } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { keepDocument } from '@hop/shared/folders/folders-commands.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText, useCommand, useScope } from '../../live';
import { showToast } from '../../ui';
import { askFolders } from './use-my-folders';

export function useKeep(documentId: string): { keep: () => Promise<void>; busy: boolean } {
  const { t } = useTranslation('folders');
  const { meetingId } = useScope();
  const { send } = useCommand(keepDocument);
  const [busy, setBusy] = useState(false);
  const keep = async (): Promise<void> => {
    setBusy(true);
    try {
      const own = (await askFolders()).find(({ kind }) => kind === 'personal');
      if (own === undefined || meetingId === null) throw refusals.notFound();
      const { outcome, name } = await send(
        { meetingId, documentId },
        { scope: folderScope(own.id) },
      );
      showToast({ tone: 'ok', title: t(`keep.${outcome}`, { name }) });
    } catch (error) {
      showToast({ tone: 'no', title: refusalText(error) });
    } finally {
      setBusy(false);
    }
  };
  return { keep, busy };
}
