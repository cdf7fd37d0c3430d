// The tools over the pages of a file that belongs to no meeting: page by page, to a page, smaller and larger.
import { Pager, type PagerProps } from './pager';
import type { ReaderControls } from './viewer-bar';
import styles from './viewer-bar.module.css';
import { ZoomButtons } from './zoom-buttons';

export function PageTools(props: PagerProps & Pick<ReaderControls, 'zoom' | 'onZoom'>) {
  return (
    <>
      <Pager {...props} />
      <span className={styles.tools}>
        <ZoomButtons {...props} mode="column" />
      </span>
    </>
  );
}
