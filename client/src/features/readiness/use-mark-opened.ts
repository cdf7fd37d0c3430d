// Says once per document and version that this reader has it before them: after a moment, so that leafing through a list is not reading.
import type { Document } from '@hop/shared/documents/document.js';
import { hasOpened } from '@hop/shared/readiness/openings.js';
import { markOpened } from '@hop/shared/readiness/readiness-commands.js';
import { useEffect, useRef } from 'react';
import { useActor, useCommand, useCut, useEntity } from '../../live';

const OPENED_AFTER_MS = 2_000;

/** `document`: the one whose page is in view; undefined while nothing is. */
export function useMarkOpened(document: Document | undefined): void {
  const { participantId } = useActor();
  const mine = useEntity('myReadership', participantId);
  const { send } = useCommand(markOpened);
  // What is read for hours without a server is told once it is there, by the next opening: each would wait in vain and be given up.
  const cut = useCut();
  const told = useRef(new Set<string>());
  const isNew = document !== undefined && !hasOpened(mine, document);
  const documentId = document?.id;
  const versionNumber = document?.versionNumber ?? 1;
  useEffect(() => {
    if (cut || !isNew || documentId === undefined || participantId === null) return;
    const key = `${documentId} ${versionNumber}`;
    if (told.current.has(key)) return;
    const timer = setTimeout(() => {
      told.current.add(key);
      // Nobody waits for it: refused or cut off, it is told with the next opening.
      send({ documentId, versionNumber }).catch(() => told.current.delete(key));
    }, OPENED_AFTER_MS);
    return () => clearTimeout(timer);
  }, [cut, isNew, documentId, versionNumber, participantId, send]);
}
