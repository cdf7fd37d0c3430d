// The displays for whoever chairs: the same list, in a dialog over the desk. Pairing another stays with the secretary.
import { useTranslation } from 'react-i18next';
import { Button, Dialog } from '../../ui';
import { DisplayList } from './display-list';

export function DisplaysSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('displays');
  return (
    <Dialog
      open={open}
      wide
      title={t('sheet')}
      onClose={onClose}
      acts={<Button onClick={onClose}>{t('close')}</Button>}
    >
      <DisplayList />
    </Dialog>
  );
}
