// For the chair: each document with how many have opened it; one tap names who has read how far, another comes back.
import type { Document } from '@hop/shared/documents/document.js';
import { ArrowLeft, FileText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Empty, Row, RowList } from '../../ui';
import { OpenedShare } from './opened-share';
import { ReadLines } from './read-lines';
import styles from './readiness.module.css';
import { useReadership } from './use-readership';

export function ReadersList({ documents }: { documents: readonly Document[] }) {
  const { t } = useTranslation('readiness');
  const readership = useReadership();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = documents.find(({ id }) => id === chosenId);
  if (documents.length === 0)
    return (
      <Empty icon={FileText} title={t('receipt.none')}>
        {t('receipt.noneWords')}
      </Empty>
    );
  if (chosen)
    return (
      <div className={styles.block}>
        <Button variant="quiet" icon={ArrowLeft} onClick={() => setChosenId(null)}>
          {t('receipt.back')}
        </Button>
        <strong>{chosen.title}</strong>
        <ReadLines lines={readership(chosen).lines()} />
      </div>
    );
  return (
    <RowList label={t('receipt.list')}>
      {documents.map((document) => (
        <Row
          key={document.id}
          icon={FileText}
          title={document.title}
          detail={<OpenedShare document={document} {...readership(document)} />}
          onOpen={() => setChosenId(document.id)}
        />
      ))}
    </RowList>
  );
}
