// "Mới" beside a document until this reader has opened its present version.
import type { Document } from '@hop/shared/documents/document.js';
import { hasOpened } from '@hop/shared/readiness/openings.js';
import { Sparkle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useActor, useEntity } from '../../live';
import { Badge } from '../../ui';

export function NewMark({ document }: { document: Document }) {
  const { t } = useTranslation('readiness');
  const { participantId } = useActor();
  const mine = useEntity('myReadership', participantId);
  if (participantId === null || hasOpened(mine, document)) return null;
  const isReplaced = mine?.opened[document.id] !== undefined;
  return (
    <Badge icon={Sparkle} tone="warn">
      {isReplaced ? t('new.version', { version: document.versionNumber }) : t('new.document')}
    </Badge>
  );
}
