// The second line of the room's button "Tài liệu".
import { useTranslation } from 'react-i18next';
import { useReadableDocuments } from '../../live';

export function useDocumentsStatus(): { detail: string } {
  const { t } = useTranslation('documents');
  const count = useReadableDocuments().length;
  return { detail: count === 0 ? t('status.none') : t('status.count', { count }) };
}
