// The files of the folder around it, each with one act: to take it into the meeting.
import type { FolderFile, FolderKind } from '@hop/shared/folders/folder.js';
import { Check, FileText, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { Badge, Button, Empty, Row, RowList, SearchField } from '../../ui';
import { useDescribeFile } from './describe-file';
import { listed } from './order-files';

interface FilesToTakeProps {
  kind: FolderKind;
  busy: boolean;
  isTaken: (file: FolderFile) => boolean;
  onTake: (file: FolderFile) => void;
}

export function FilesToTake({ kind, busy, isTaken, onTake }: FilesToTakeProps) {
  const { t } = useTranslation('folders');
  const describe = useDescribeFile();
  const [search, setSearch] = useState('');
  const files = useEntities('folderFile').filter(({ reading }) => reading !== 'secret');
  const shown = listed(files, search, null);
  return (
    <>
      <SearchField
        label={t('search.label')}
        placeholder={t('search.words')}
        value={search}
        onChange={setSearch}
      />
      {shown.length === 0 && (
        <Empty icon={FolderOpen} title={search === '' ? t(`none.${kind}`) : t('search.none')} />
      )}
      <RowList label={t('files')} framed>
        {shown.map((file) => (
          <Row
            key={file.id}
            icon={FileText}
            title={file.name}
            detail={describe(file)}
            act={
              isTaken(file) ? (
                <Badge icon={Check}>{t('take.taken')}</Badge>
              ) : (
                <Button
                  disabled={busy}
                  aria-label={t('take.of', { name: file.name })}
                  onClick={() => onTake(file)}
                >
                  {t('take.act')}
                </Button>
              )
            }
          />
        ))}
      </RowList>
    </>
  );
}
