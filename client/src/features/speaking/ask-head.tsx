// The head of the sheet: what it is about, and the way down.
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui';
import styles from './ask-sheet.module.css';

export function AskHead({ children, onClose }: { children: ReactNode; onClose: () => void }) {
  const { t } = useTranslation('speaking');
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>{children}</h2>
      <IconButton icon={ChevronDown} label={t('lower')} onClick={onClose} />
    </div>
  );
}
