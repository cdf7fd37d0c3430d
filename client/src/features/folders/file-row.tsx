// One file of a folder: its words open it, and at the right it is saved, renamed or put into the trash.
import type { FolderFile } from '@hop/shared/folders/folder.js';
import {
  Download,
  FileClock,
  FileImage,
  FileText,
  FileX,
  Pencil,
  ShieldX,
  Trash2,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, Button, Icon, Row } from '../../ui';
import { originalUrl, useDescribeFile } from './describe-file';
import styles from './folders.module.css';

interface FileRowProps {
  folderId: string;
  file: FolderFile;
  onRead: () => void;
  onEdit: () => void;
  onTrash: () => void;
  /** Of what was stopped as a state secret: not even the trash keeps it. */
  onPurge: () => void;
}
const icons = { pending: FileClock, none: FileText, failed: FileX, secret: ShieldX } as const;

export function FileRow({ folderId, file, onRead, onEdit, onTrash, onPurge }: FileRowProps) {
  const { t } = useTranslation('folders');
  const describe = useDescribeFile();
  const { id, name, format, reading } = file;
  const secret = reading === 'secret';
  return (
    <Row
      icon={format === 'jpeg' || format === 'png' ? FileImage : FileText}
      title={name}
      detail={
        <>
          {describe(file)}
          {reading !== 'ready' && (
            <span className={styles.state}>
              <Badge icon={icons[reading]}>{t(`reading.${reading}`)}</Badge>
            </span>
          )}
        </>
      }
      onOpen={reading === 'ready' ? onRead : undefined}
      act={
        <span className={styles.acts}>
          {!secret && (
            <a
              className={styles.save}
              href={originalUrl(folderId, id)}
              download
              aria-label={t('saveOf', { name })}
            >
              <Icon of={Download} size="s" />
              {t('save')}
            </a>
          )}
          <Button variant="quiet" icon={Pencil} aria-label={t('editOf', { name })} onClick={onEdit}>
            {t('rename')}
          </Button>
          <Button
            variant="quiet"
            icon={Trash2}
            aria-label={t(secret ? 'purge.of' : 'trashOf', { name })}
            onClick={secret ? onPurge : onTrash}
          >
            {t(secret ? 'purge.act' : 'throwAway')}
          </Button>
        </span>
      }
    />
  );
}
