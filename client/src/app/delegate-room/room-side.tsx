// The column beside the document: the agenda, which folds away to one button, or what was chosen instead of it.
import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui';
import styles from './delegate-room.module.css';

interface RoomSideProps {
  label: string;
  agenda: ReactNode;
  /** In place of the agenda; it is there however the agenda lies. */
  instead: ReactNode;
  folded: boolean;
  onFold: (folded: boolean) => void;
}

export function RoomSide({ label, agenda, instead, folded, onFold }: RoomSideProps) {
  const { t } = useTranslation('delegate-room');
  if (folded && !instead)
    return (
      <div className={styles.folded}>
        <IconButton
          icon={PanelLeftOpen}
          label={t('agenda.unfold')}
          aria-expanded={false}
          onClick={() => onFold(false)}
        />
      </div>
    );
  return (
    <div className={styles.side} role="region" aria-label={label} tabIndex={0}>
      {instead || (
        <>
          <IconButton
            icon={PanelLeftClose}
            className={styles.fold}
            label={t('agenda.fold')}
            aria-expanded
            onClick={() => onFold(true)}
          />
          {agenda}
        </>
      )}
    </div>
  );
}
