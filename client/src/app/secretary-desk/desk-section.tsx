// The body of one section: head, what is worked on, and at the right what is chosen. On a narrow screen the right part
// lies over the list and is put away again.
import { X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton, VisuallyHidden } from '../../ui';
import styles from './desk-section.module.css';
import type { SectionKey } from './section-keys';

type DeskSectionProps = {
  section: SectionKey;
  /** What is worked on brings a heading of its own. */
  headed?: boolean;
  detail?: ReactNode;
  acts?: ReactNode;
  children: ReactNode;
  side?: {
    /** Another key is another thing chosen: a narrow screen then moves the focus there. */
    focusKey: string;
    title: ReactNode;
    acts?: ReactNode;
    body: ReactNode;
    /** Left out while nothing is chosen (`waits`). */
    onClose?: () => void;
    /** Nothing is chosen yet: only a wide screen has room to say so. */
    waits?: boolean;
  };
};

export function DeskSection(props: DeskSectionProps) {
  const { section, headed, detail, acts, children, side } = props;
  const { t } = useTranslation('secretary-desk');
  return (
    <>
      <main id="desk-main" tabIndex={0} className={styles.main}>
        {!headed && (
          <header className={styles.head}>
            <div className={styles.words}>
              <h2 className={styles.title}>{t(`section.${section}`)}</h2>
              {detail !== undefined && <p className={styles.detail}>{detail}</p>}
            </div>
            {acts !== undefined && <div className={styles.acts}>{acts}</div>}
          </header>
        )}
        {children}
      </main>
      {side && <Side key={side.focusKey} {...side} />}
    </>
  );
}

function Side({ title, acts, body, onClose, waits }: NonNullable<DeskSectionProps['side']>) {
  const { t } = useTranslation('secretary-desk');
  const region = useRef<HTMLElement>(null);
  const floats = onClose !== undefined;
  useEffect(() => {
    const aside = region.current;
    if (aside === null || !floats) return;
    if (getComputedStyle(aside).position !== 'static') aside.focus();
  }, [floats]);
  return (
    <aside
      ref={region}
      tabIndex={-1}
      aria-label={t('details')}
      className={waits ? styles.waiting : styles.side}
      onKeyDown={(event) => {
        // A dialog opened from here tells its keys to this element too; its Escape is its own.
        const here = event.currentTarget.contains(event.target as Node);
        if (event.key === 'Escape' && here && !event.defaultPrevented) onClose?.();
      }}
    >
      {!waits && (
        <header className={styles.sideHead}>
          <h2 className={styles.sideTitle}>{title}</h2>
          {acts}
          {onClose && (
            <IconButton
              icon={X}
              label={t('closeDetails')}
              className={styles.close}
              onClick={onClose}
            />
          )}
        </header>
      )}
      {body}
      {floats && <VisuallyHidden>{t('escapeCloses')}</VisuallyHidden>}
    </aside>
  );
}
