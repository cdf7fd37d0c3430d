// What stands across the pages of a document that is recalled after the meeting: who reads it, of which unit, and since when.
import type { Document } from '@hop/shared/documents/document.js';
import { useState } from 'react';
import { formatDateTime } from '../../lib/format';
import { useActor, useEntity, useServerNow } from '../../live';

/** The time is that of opening; a figure that changes over the text would only disturb. */
const SELDOM_MS = 3600_000;

export function useWatermark({ recall }: Pick<Document, 'recall'>): string | null {
  const { name, participantId } = useActor();
  const unit = useEntity('participant', participantId)?.unitName ?? '';
  const now = useServerNow(SELDOM_MS);
  const [openedAt] = useState(now);
  if (!recall) return null;
  return [name, unit, formatDateTime(openedAt)].filter((word) => word !== '').join(' · ');
}
