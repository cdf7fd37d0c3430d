// The files that will be handed in: those of before that stay, and those just chosen, each to be left out again.
import { FileText, FileX, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatSize } from '../../lib/format';
import { IconButton, Progress, Row, RowList } from '../../ui';
import type { useHandIn } from './use-hand-in';
import styles from './reports.module.css';

export function FilesToSend({ inHand }: { inHand: ReturnType<typeof useHandIn> }) {
  const { t } = useTranslation('reports');
  const { kept, chosen, underWay, busy, leaveOut } = inHand;
  const act = (key: string, name: string) => (
    <IconButton
      icon={X}
      label={t('handIn.remove', { name })}
      disabled={busy}
      onClick={() => leaveOut(key)}
    />
  );
  if (kept.length + chosen.length === 0) return null;
  return (
    <>
      <RowList framed label={t('handIn.files')}>
        {kept.map(({ id, fileName, sizeBytes }) => (
          <Row
            key={id}
            icon={FileText}
            title={fileName}
            detail={`${formatSize(sizeBytes)} · ${t('handIn.kept')}`}
            act={act(id, fileName)}
          />
        ))}
        {chosen.map(({ key, file, refusal }) => (
          <Row
            key={key}
            icon={refusal === null ? FileText : FileX}
            title={file.name}
            detail={
              refusal === null ? (
                formatSize(file.size)
              ) : (
                <span role="alert" className={styles.error}>
                  {refusal}
                </span>
              )
            }
            act={act(key, file.name)}
          />
        ))}
      </RowList>
      {underWay !== null && (
        <Progress
          label={t('handIn.sendingFile', { name: underWay.name })}
          value={underWay.sentBytes}
          total={underWay.totalBytes}
          count={`${formatSize(underWay.sentBytes)}/${formatSize(underWay.totalBytes)}`}
        />
      )}
    </>
  );
}
