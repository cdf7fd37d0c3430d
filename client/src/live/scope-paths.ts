// Where a scope's rows are on the server, over HTTP.
import { folderIdOf, meetingIdOf, type Scope } from '@hop/shared/core/protocol.js';

/** `/api/meetings/<id>`, `/api/folders/<id>` or `/api/office`. */
export function pathOf(scope: Scope): string {
  const meetingId = meetingIdOf(scope);
  if (meetingId !== null) return meetingPath(meetingId);
  const folderId = folderIdOf(scope);
  return folderId === null ? '/api/office' : `/api/folders/${encodeURIComponent(folderId)}`;
}

export const meetingPath = (meetingId: string): string =>
  `/api/meetings/${encodeURIComponent(meetingId)}`;

/** Holds for up to 25 s on the server; the rest is for the way. */
export const CHANGES_TIMEOUT_MS = 35_000;
