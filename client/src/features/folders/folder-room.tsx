// How much of a folder is used, in one quiet line; when little is left it says what to do.
import type { FolderFile } from '@hop/shared/folders/folder.js';
import { usedBytes } from '@hop/shared/folders/room.js';
import { useTranslation } from 'react-i18next';
import { formatSize } from '../../lib/format';
import styles from './folders.module.css';
import { inTrash } from './order-files';

/** Of the limit; from there on it is nearly full. */
const NEARLY = 0.9;

interface FolderRoomProps {
  files: readonly FolderFile[];
  limitBytes: number;
}

export function FolderRoom({ files, limitBytes }: FolderRoomProps) {
  const { t } = useTranslation('folders');
  const used = usedBytes(files);
  const trash = usedBytes(inTrash(files));
  const words = [t('room.used', { used: formatSize(used), limit: formatSize(limitBytes) })];
  if (trash > 0) words.push(t('room.trash', { trash: formatSize(trash) }));
  if (used >= limitBytes * NEARLY) words.push(t('room.nearly'));
  return <p className={styles.room}>{words.join(' ')}</p>;
}
