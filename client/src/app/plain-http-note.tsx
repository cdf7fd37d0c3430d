// What browsers keep for https, said in words where somebody would miss it. Nothing is shown over https and on the server itself.
import { LockOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Note } from '../ui';

/** `missing`: what this place would use; left out, both are named. */
export function PlainHttpNote({ missing = 'all' }: { missing?: 'wakeLock' | 'camera' | 'all' }) {
  const { t } = useTranslation('app');
  if (window.isSecureContext) return null;
  return (
    <Note icon={LockOpen} tone="warn" title={t('plainHttp.title')}>
      {t(`plainHttp.${missing}`)} {t('plainHttp.how')}
    </Note>
  );
}
