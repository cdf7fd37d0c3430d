// A file of a folder in one line: "PDF · 24 trang · 1,2 MB · 26/11/2026 · Nguyễn Văn An".
import type { FolderFile } from '@hop/shared/folders/folder.js';
import { useTranslation } from 'react-i18next';
import { formatDate, formatSize } from '../../lib/format';
import { withSlot } from '../../lib/slot';

export function useDescribeFile(): (file: FolderFile) => string {
  const { t } = useTranslation('folders');
  return ({ format, pages, sizeBytes, putAt, putBy, binder }) =>
    [
      binder,
      t(`format.${format}`),
      pages > 0 ? t('pages', { count: pages }) : '',
      formatSize(sizeBytes),
      formatDate(putAt),
      putBy,
    ]
      .filter((part) => part !== '')
      .join(' · ');
}

export const readingUrl = (folderId: string, fileId: string): string =>
  `/api/folders/${folderId}/files/${fileId}/file`;

/** A link cannot carry a header, so the slot stands in the address. */
export const originalUrl = (folderId: string, fileId: string): string =>
  withSlot(`${readingUrl(folderId, fileId)}?original=1`);
