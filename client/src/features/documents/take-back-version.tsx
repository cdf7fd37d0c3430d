// "Khôi phục bản này": a file that was replaced by mistake is the current one again. Asks first, for readers are told.
import type { Document, DocumentVersion } from '@hop/shared/documents/document.js';
import { takeBackVersion } from '@hop/shared/documents/documents-commands.js';
import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useCan } from '../../live';
import { Button, ConfirmDialog } from '../../ui';

interface TakeBackVersionProps {
  version: DocumentVersion;
  document: Document;
}

/** Not of what is current anyway, and not of what must not be read. */
export function TakeBackVersion({ version, document }: TakeBackVersionProps) {
  const { t } = useTranslation('documents');
  const may = useCan('document.takeBack');
  const [asking, setAsking] = useState(false);
  const { versionNumber: number } = version;
  const { act, busy } = useAct(takeBackVersion, {
    done: () => t('versions.restored', { number }),
  });
  if (!may || version.sha256 === document.sha256 || version.reading === 'secret') return null;
  const takeBack = async (): Promise<void> => {
    await act({
      ...{ documentId: document.id, baseVersion: document.version, versionNumber: number },
      note: t('versions.note', { number }),
    });
    setAsking(false);
  };
  return (
    <>
      <Button
        variant="quiet"
        icon={RotateCcw}
        aria-label={t('versions.restoreOf', { number })}
        onClick={() => setAsking(true)}
      >
        {t('versions.restore')}
      </Button>
      <ConfirmDialog
        open={asking}
        question={t('versions.question', { number, title: document.title })}
        consequence={t('versions.consequence', {
          number,
          now: document.versionNumber,
          next: document.versionNumber + 1,
        })}
        stayLabel={t('versions.stay')}
        actLabel={t('versions.restoreOf', { number })}
        busy={busy}
        busyLabel={t('versions.restoring')}
        onStay={() => setAsking(false)}
        onAct={() => void takeBack()}
      />
    </>
  );
}
