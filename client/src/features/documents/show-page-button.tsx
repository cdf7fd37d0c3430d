// For those who run the meeting: everybody who follows comes to this page, and the screens show it.
import { showDocument } from '@hop/shared/documents/documents-commands.js';
import { Presentation as PresentIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../live';
import { IconButton } from '../../ui';
import { useMayShow } from './use-lead-tool';
import { usePresented } from './use-reading';

export function ShowPageButton({ documentId, page }: { documentId: string; page: number }) {
  const { t } = useTranslation('documents');
  const may = useMayShow();
  const presented = usePresented();
  const { act, busy } = useAct(showDocument, {
    done: () => t('show.done', { page }),
    chairsAct: true,
  });
  if (!may) return null;
  const here = presented?.document?.id === documentId && presented.page === page;
  return (
    <IconButton
      icon={PresentIcon}
      label={t(here ? 'show.here' : 'show.act')}
      disabled={busy || here}
      onClick={() => void act({ documentId, page })}
    />
  );
}
