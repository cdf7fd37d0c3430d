// Gives several documents to one item, in their order on the screen, and puts them back where each of them stood.
import { moveDocument } from '@hop/shared/documents/documents-commands.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../live';
import { showToast } from '../../ui';
import { placesBefore, type OrderedGroup, type Place } from './document-order';

export interface MoveSeveral {
  /** true: all of them are there. */
  readonly move: (documentIds: readonly string[], itemId: string | null) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  /** How many documents the last move can take back. */
  readonly last: number;
  readonly busy: boolean;
}

export function useMoveSeveral(groups: readonly OrderedGroup[]): MoveSeveral {
  const { t } = useTranslation('documents');
  const { send } = useCommand(moveDocument);
  const [before, setBefore] = useState<readonly Place[]>([]);
  const [busy, setBusy] = useState(false);
  /** As many as go; answers with the ids of those that went, and says why the next did not. */
  const sendAll = async (places: readonly Place[]): Promise<ReadonlySet<string>> => {
    const done = new Set<string>();
    setBusy(true);
    try {
      for (const place of places) {
        await send(place);
        done.add(place.documentId);
      }
    } catch (error) {
      const detail = t('several.partly', { done: done.size, count: places.length });
      showToast({ tone: 'no', title: refusalText(error), detail });
    } finally {
      setBusy(false);
    }
    return done;
  };
  const move: MoveSeveral['move'] = async (ids, agendaItemId) => {
    const wereAt = placesBefore(groups, ids);
    const done = await sendAll(
      wereAt.toReversed().map(({ documentId }) => ({ documentId, agendaItemId, beforeId: null })),
    );
    setBefore(wereAt.filter(({ documentId }) => done.has(documentId)));
    const isWhole = done.size === wereAt.length;
    if (isWhole) showToast({ tone: 'ok', title: t('several.done', { count: done.size }) });
    return isWhole;
  };
  const undo = async (): Promise<void> => {
    const done = await sendAll(before);
    setBefore(before.filter(({ documentId }) => !done.has(documentId)));
    if (done.size === before.length) showToast({ tone: 'ok', title: t('several.undone') });
  };
  return { move, undo, last: before.length, busy };
}
