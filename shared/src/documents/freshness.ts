// Whether a document is new to a reader: handed in after the meeting was issued, or replaced since that reader opened it.
import type { Document } from './document.js';

export type Freshness = 'new' | 'newVersion' | 'known';

/**
 * `openedVersion`: the newest version that this reader has opened, null for none. `issuedAt` (epoch ms): when the papers went
 * out, null before that. What was there when they went out is not new, only unread.
 */
export function freshnessOf(
  { versionNumber, versionAt, addedAt }: Pick<Document, 'versionNumber' | 'versionAt' | 'addedAt'>,
  openedVersion: number | null,
  issuedAt: number | null,
): Freshness {
  if (openedVersion !== null) return openedVersion < versionNumber ? 'newVersion' : 'known';
  if (issuedAt === null) return 'known';
  if (addedAt > issuedAt) return 'new';
  return versionNumber > 1 && versionAt > issuedAt ? 'newVersion' : 'known';
}
