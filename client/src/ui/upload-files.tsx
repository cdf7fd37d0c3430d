// How far files are that somebody hands in: all of them counted, those on their way with their bytes, those refused with the reason.
import {
  CircleCheck,
  CircleX,
  Copy,
  Pause,
  Play,
  RefreshCw,
  RotateCcw,
  Upload,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatPercent, formatSize, formatTime } from '../lib/format';
import type { LeftBehind } from '../lib/left-behind';
import type { FileOnItsWay, UploadQueue } from '../lib/upload-queue';
import { Note } from './banner';
import { Button } from './button';
import { cx } from './cx';
import { Icon } from './icon';
import { Progress } from './progress';
import styles from './upload-files.module.css';

interface UploadFilesProps {
  queue: UploadQueue;
  files: readonly FileOnItsWay[];
  busy: boolean;
  paused: boolean;
  leftBehind: readonly LeftBehind[];
}

export function UploadFiles({ queue, files, busy, paused, leftBehind }: UploadFilesProps) {
  const { t } = useTranslation('ui');
  if (files.length === 0)
    return leftBehind.length === 0 ? null : (
      <Before files={leftBehind} onClear={() => queue.clear()} />
    );
  const done = files.filter((file) => file.state === 'done').length;
  const failed = files.filter((file) => file.state === 'failed');
  const onTheirWay = files.filter(
    ({ state, sentBytes }) =>
      state === 'sending' ||
      state === 'broken' ||
      state === 'reading' ||
      (state === 'waiting' && sentBytes > 0),
  );
  const total = (of: (file: FileOnItsWay) => number) =>
    files.reduce((sum, file) => sum + (file.state === 'failed' ? 0 : of(file)), 0);
  const sentBytes = total((file) => file.sentBytes);
  const totalBytes = total((file) => file.totalBytes);
  const title = paused && busy ? 'upload.stopped' : busy ? 'upload.running' : 'upload.over';
  return (
    <section className={styles.card} aria-label={t('upload.files')}>
      <div className={styles.head}>
        <div className={styles.all}>
          <Progress
            large
            label={`${t(title)} ${t('upload.count', { done, count: files.length })}`}
            value={sentBytes}
            total={Math.max(1, totalBytes)}
            count={`${formatSize(sentBytes)}/${formatSize(totalBytes)}`}
          />
        </div>
        {busy && !paused && (
          <Button variant="quiet" icon={Pause} onClick={() => queue.pause()}>
            {t('upload.pause')}
          </Button>
        )}
        {busy && paused && (
          <Button icon={Play} onClick={() => queue.resume()}>
            {t('upload.resume')}
          </Button>
        )}
        {!busy && (
          <Button variant="quiet" onClick={() => queue.clear()}>
            {t('upload.clear')}
          </Button>
        )}
      </div>
      {onTheirWay.map((file) => (
        <OneFile key={file.key} file={file} />
      ))}
      {failed.map((file) => (
        <Note
          key={file.key}
          icon={file.alreadyThere ? Copy : CircleX}
          tone={file.alreadyThere ? 'warn' : 'lost'}
          title={file.name}
          act={
            <Button
              variant="quiet"
              icon={file.alreadyThere ? Upload : RotateCcw}
              onClick={() => queue.retry(file.key)}
            >
              {t(file.alreadyThere ? 'upload.twice' : 'upload.again')}
            </Button>
          }
        >
          {file.reason}
        </Note>
      ))}
      {!busy && failed.length === 0 && (
        <p className={styles.word} role="status">
          <Icon of={CircleCheck} size="s" /> {t('upload.allDone')}
        </p>
      )}
    </section>
  );
}

/** Their bytes went with the page that was loaded anew: they can only be chosen again. */
function Before({ files, onClear }: { files: readonly LeftBehind[]; onClear: () => void }) {
  const { t } = useTranslation('ui');
  return (
    <section className={styles.card} aria-label={t('upload.files')}>
      <div className={styles.head}>
        <p className={cx(styles.all, styles.title)}>
          {t('upload.leftBehind', { count: files.length })}
        </p>
        <Button variant="quiet" onClick={onClear}>
          {t('upload.clear')}
        </Button>
      </div>
      {files.map(({ name, reason }, at) => (
        <Note key={at} icon={CircleX} tone="lost" title={name}>
          {reason ?? t('upload.notSent')}
        </Note>
      ))}
    </section>
  );
}

function OneFile({ file }: { file: FileOnItsWay }) {
  const { t } = useTranslation('ui');
  const { state, brokeAt, resumedBytes, sentBytes, totalBytes } = file;
  const time = brokeAt === null ? '' : formatTime(brokeAt);
  // Resumed only where something had arrived: an empty file has no percent.
  const percent =
    resumedBytes === null ? '' : formatPercent(Math.floor((resumedBytes / totalBytes) * 100), 100);
  const word =
    state === 'broken'
      ? t('upload.broken', { time })
      : resumedBytes === null
        ? null
        : brokeAt === null
          ? t('upload.resumed', { percent })
          : t('upload.mended', { time, percent });
  return (
    <div className={styles.file}>
      <Progress
        label={file.name}
        value={sentBytes}
        total={totalBytes}
        count={
          state === 'reading'
            ? t('upload.reading')
            : `${formatSize(sentBytes)}/${formatSize(totalBytes)}`
        }
      />
      {word !== null && (
        <p className={styles.word}>
          <Icon of={RefreshCw} size="s" /> {word}
        </p>
      )}
    </div>
  );
}
