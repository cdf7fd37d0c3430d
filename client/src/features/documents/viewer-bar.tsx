// The bar over the pages of a meeting's document: its name (opens the list), the chair's act of showing, and the page tools.
import type { Document } from '@hop/shared/documents/document.js';
import { ChevronDown, FileText } from 'lucide-react';
import { Icon } from '../../ui';
import { PageTools, type PageToolsProps } from './page-tools';
import { ShowPageButton } from './show-page-button';
import styles from './viewer-bar.module.css';

export interface ViewerBarProps extends PageToolsProps {
  document: Document;
  onPick: () => void;
}

export function ViewerBar({ document, onPick, ...tools }: ViewerBarProps) {
  return (
    <div className={styles.bar}>
      <button type="button" className={styles.document} onClick={onPick} title={document.title}>
        <Icon of={FileText} className={styles.icon} />
        <span className={styles.name}>{document.title}</span>
        <Icon of={ChevronDown} size="s" />
      </button>
      <span className={styles.gap} />
      <ShowPageButton documentId={document.id} page={tools.page} />
      <PageTools {...tools} />
    </div>
  );
}
