// How far the content of a document has been looked over: shape, word and colour.
import type { ReviewState } from '@hop/shared/documents/document.js';
import { Check, CircleDashed, Clock, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui';

const looks = {
  unreviewed: { icon: CircleDashed, tone: 'neutral' },
  waiting: { icon: Clock, tone: 'warn' },
  approved: { icon: Check, tone: 'ok' },
  returned: { icon: Undo2, tone: 'lost' },
} as const;

export function ReviewBadge({ state }: { state: ReviewState }) {
  const { t } = useTranslation('documents');
  return <Badge {...looks[state]}>{t(`reviewState.${state}`)}</Badge>;
}
