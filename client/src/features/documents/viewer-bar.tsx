// The bar over the pages: the document's name (opens the list), the panel, search, page by page, to a page, how it is shown.
import type { Document } from '@hop/shared/documents/document.js';
import { BookOpen, ChevronDown, FileText, PanelLeft, Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { later } from '../../lib/later';
import { Icon, IconButton } from '../../ui';
import { LaserButton } from './laser-button';
import { Pager } from './pager';
import type { Turn } from '../../lib/page-turn';
import type { ReadingLook } from './reading-look';
import { ShowPageButton } from './show-page-button';
import type { LeadTool } from './use-lead-tool';
import styles from './viewer-bar.module.css';
import type { Panel } from './viewer-panel';
import { ZoomButtons } from './zoom-buttons';

const ViewDialog = later(async () => (await import('./on-tap')).ViewDialog);

/** What the bar shows and changes of a document that has pages. */
export interface ReaderControls {
  readonly pages: number;
  readonly page: number;
  readonly zoom: number;
  readonly turn: Turn;
  readonly look: ReadingLook;
  /** Until the file is open its pages cannot be turned. */
  readonly ready: boolean;
  readonly panel: Panel | null;
  readonly onPanel: (panel: Panel | null) => void;
  readonly onGoTo: (page: number) => void;
  readonly onZoom: (zoom: number) => void;
  readonly onTurn: (turn: Turn) => void;
  readonly onLook: (part: Partial<ReadingLook>) => void;
  readonly tool: LeadTool;
}
interface ViewerBarProps {
  document: Document;
  onPick: () => void;
  /** null: there are no pages. */
  reader: ReaderControls | null;
}

export function ViewerBar({ document, onPick, reader }: ViewerBarProps) {
  return (
    <div className={styles.bar} data-tools={reader?.tool.may || undefined}>
      {reader !== null && <PanelButtons {...reader} />}
      <button type="button" className={styles.document} onClick={onPick} title={document.title}>
        <Icon of={FileText} className={styles.icon} />
        <span className={styles.name}>{document.title}</span>
        <Icon of={ChevronDown} size="s" />
      </button>
      <span className={styles.gap} />
      {reader !== null && (
        <>
          <ShowPageButton documentId={document.id} page={reader.page} />
          <LaserButton tool={reader.tool} ready={reader.ready} />
          <Pager {...reader} />
          <span className={styles.tools}>
            <span className={styles.sizes}>
              <ZoomButtons {...reader} mode={reader.look.mode} />
            </span>
            <ViewButton documentId={document.id} reader={reader} />
          </span>
        </>
      )}
    </div>
  );
}

function PanelButtons({ panel, onPanel }: ReaderControls) {
  const { t } = useTranslation('documents');
  const toggle = (next: Panel) => onPanel(panel === next ? null : next);
  return (
    <span className={styles.panels}>
      <IconButton
        icon={PanelLeft}
        label={t('panel.open')}
        aria-pressed={panel !== null && panel !== 'search'}
        onClick={() => (panel === 'outline' ? onPanel(null) : toggle('pages'))}
      />
      <IconButton
        icon={Search}
        label={t('panel.find')}
        aria-pressed={panel === 'search'}
        onClick={() => toggle('search')}
      />
    </span>
  );
}

function ViewButton({ documentId, reader }: { documentId: string; reader: ReaderControls }) {
  const { t } = useTranslation('documents');
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton
        icon={BookOpen}
        label={t('view.open')}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      />
      <ViewDialog
        documentId={documentId}
        reader={reader}
        open={open}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
