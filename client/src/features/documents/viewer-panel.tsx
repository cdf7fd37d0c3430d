// Beside the pages, or over them where there is no room: small pictures of all pages, the outline, and what is searched in here.
import type { Document } from '@hop/shared/documents/document.js';
import { X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton, Segmented } from '../../ui';
import { FindPanel } from './find-panel';
import { OutlinePanel } from './outline-panel';
import type { OpenedPdf } from './pdf-engine';
import { ThumbnailPanel } from './thumbnail-panel';
import type { Reading } from './use-reading';
import styles from './viewer-panel.module.css';

export const panels = ['pages', 'outline', 'search'] as const;
export type Panel = (typeof panels)[number];

interface ViewerPanelProps {
  panel: Panel;
  document: Document;
  /** null while it is being opened. */
  pdf: OpenedPdf | null;
  reading: Reading;
  onPanel: (panel: Panel | null) => void;
  /** Out of the way of the page that was chosen in it. */
  onDone: () => void;
}

export function ViewerPanel({ panel, document, pdf, reading, onPanel, onDone }: ViewerPanelProps) {
  const { t } = useTranslation('documents');
  const place = useRef<HTMLElement>(null);
  /** A panel that lies over the pages has done its work once a page was chosen. */
  const picked = () => {
    if (place.current && getComputedStyle(place.current).position === 'absolute') onDone();
  };
  const goTo = (page: number) => {
    reading.goTo(page);
    picked();
  };
  return (
    <section
      ref={place}
      className={styles.panel}
      aria-label={t(`panel.${panel}`)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onPanel(null);
      }}
    >
      <header className={styles.head}>
        <Segmented
          label={t('panel.open')}
          value={panel}
          options={panels.map((value) => ({ value, label: t(`panel.${value}`) }))}
          onChange={onPanel}
        />
        <IconButton icon={X} label={t('panel.close')} onClick={() => onPanel(null)} />
      </header>
      {panel === 'pages' && (
        <ThumbnailPanel document={document} pdf={pdf} page={reading.page} onGoTo={goTo} />
      )}
      {panel === 'outline' && <OutlinePanel pdf={pdf} page={reading.page} onGoTo={goTo} />}
      {panel === 'search' && <FindPanel document={document} reading={reading} onPicked={picked} />}
    </section>
  );
}
