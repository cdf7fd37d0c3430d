// How far the files are: all of them counted, the one on its way with its bytes, those refused with the reason.
import { CircleX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatSize } from '../../lib/format';
import { Button, Note, Progress } from '../../ui';
import styles from './document-list.module.css';
import type { useUploadQueue } from './upload-queue';

export function UploadProgress({ queue }: { queue: ReturnType<typeof useUploadQueue> }) {
  const { t } = useTranslation('documents');
  const { files, busy } = queue;
  const done = files.filter((file) => file.state === 'done').length;
  const failed = files.filter((file) => file.state === 'failed');
  const now = files.find((file) => file.state === 'sending' || file.state === 'reading');
  return (
    <section className={styles.uploads} aria-label={t('upload.title')}>
      <Progress
        label={busy ? t('upload.running') : t('upload.over')}
        value={done + failed.length}
        total={files.length}
        count={t('upload.count', { done, count: files.length })}
      />
      {now && (
        <Progress
          label={now.name}
          value={now.sentBytes}
          total={now.totalBytes}
          count={
            now.state === 'reading'
              ? t('upload.reading')
              : `${formatSize(now.sentBytes)}/${formatSize(now.totalBytes)}`
          }
        />
      )}
      {failed.map((file) => (
        <Note key={file.key} icon={CircleX} tone="lost" title={file.name}>
          {file.reason}
        </Note>
      ))}
      {!busy && (
        <Button variant="quiet" onClick={queue.clear}>
          {t('upload.clear')}
        </Button>
      )}
    </section>
  );
}
