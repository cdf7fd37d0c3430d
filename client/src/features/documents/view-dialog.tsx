// How the pages are shown, in words: in a column or one by one, their size, turned, white or dark; and the link to this page.
import { ArrowDownUp, BookOpen, FileText, RotateCcw, RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, Icon, type LucideIcon } from '../../ui';
import { CopyLink } from './copy-link';
import { turnedBy } from '../../lib/page-turn';
import { papers, type PageMode } from './reading-look';
import { useUpright } from './use-upright';
import styles from './view-dialog.module.css';
import type { ReaderControls } from './viewer-bar';
import { ZoomButtons } from './zoom-buttons';

const modes: readonly { mode: PageMode; icon: LucideIcon }[] = [
  { mode: 'column', icon: ArrowDownUp },
  { mode: 'single', icon: FileText },
  { mode: 'spread', icon: BookOpen },
];

interface ViewDialogProps {
  documentId: string;
  reader: ReaderControls;
  open: boolean;
  onClose: () => void;
}

export function ViewDialog({ documentId, reader, open, onClose }: ViewDialogProps) {
  const { t } = useTranslation('documents');
  const { look, onLook, turn, onTurn, page } = reader;
  const upright = useUpright();
  return (
    <Dialog
      open={open}
      title={t('view.title')}
      onClose={onClose}
      acts={
        <Button variant="primary" onClick={onClose}>
          {t('view.close')}
        </Button>
      }
    >
      <div className={styles.parts}>
        <Part title={t('view.mode')}>
          {modes.map(({ mode, icon }) => (
            <Pick
              key={mode}
              chosen={look.mode === mode}
              icon={icon}
              disabled={mode === 'spread' && upright}
              onPick={() => onLook({ mode })}
            >
              {t(`view.modes.${mode}`)}
            </Pick>
          ))}
        </Part>
        {(upright || look.mode === 'spread') && (
          <p className={styles.hint}>{t(upright ? 'view.spreadUpright' : 'view.spreadHint')}</p>
        )}
        <Part title={t('view.paper')}>
          {papers.map((paper) => (
            <Pick key={paper} chosen={look.paper === paper} onPick={() => onLook({ paper })}>
              {t(`view.papers.${paper}`)}
            </Pick>
          ))}
        </Part>
        <Part title={t('view.turn')}>
          <Button icon={RotateCcw} onClick={() => onTurn(turnedBy(turn, -90))}>
            {t('view.turnLeft')}
          </Button>
          <Button icon={RotateCw} onClick={() => onTurn(turnedBy(turn, 90))}>
            {t('view.turnRight')}
          </Button>
        </Part>
        <Part title={t('goTo.size')}>
          <ZoomButtons {...reader} mode={reader.look.mode} boxed />
        </Part>
        <CopyLink documentId={documentId} page={page} />
      </div>
    </Dialog>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={title} className={styles.part}>
      <h3 className={styles.title}>{title}</h3>
      <div className={styles.picks}>{children}</div>
    </div>
  );
}

interface PickProps {
  chosen: boolean;
  icon?: LucideIcon;
  disabled?: boolean;
  onPick: () => void;
  children: ReactNode;
}

function Pick({ chosen, icon, disabled, onPick, children }: PickProps) {
  return (
    <button
      type="button"
      className={styles.pick}
      aria-pressed={chosen}
      disabled={disabled}
      onClick={onPick}
    >
      {icon && <Icon of={icon} />}
      {children}
    </button>
  );
}
