// Which documents of a meeting somebody who reads them may also keep in a folder of their own, where the meeting has no say any more.
import type { Document } from '../documents/document.js';

export type NotToKeep = 'recalled' | 'internal' | 'restricted';

/** null: it may be kept. */
export function notToKeep({
  recall,
  internal,
  access,
}: Pick<Document, 'recall' | 'internal' | 'access'>): NotToKeep | null {
  if (recall) return 'recalled';
  if (internal) return 'internal';
  return access === 'everyone' ? null : 'restricted';
}
