// Every component of the design system in its states, for looking at while building. In development builds only.
import { Mark, SkipLink, ThemeToggle, ZoomToggle } from '../../ui';
import { Actions } from './actions';
import { Basics } from './basics';
import { Choices } from './choices';
import { Floating } from './floating';
import { Forms } from './forms';
import styles from './gallery.module.css';
import { Lists } from './lists';
import { Results } from './results';
import words from './words.vi.json';

export function GalleryPage() {
  return (
    <div className={styles.page}>
      <SkipLink />
      <header className={styles.head}>
        <Mark size="l" />
        <div className={styles.grow}>
          <h1 className={styles.title}>{words.title}</h1>
          <p className={styles.lead}>{words.lead}</p>
        </div>
        <ThemeToggle />
        <ZoomToggle />
      </header>
      <main id="main" tabIndex={-1} className={styles.columns}>
        <Basics />
        <Choices />
        <Forms />
        <Lists />
        <Floating />
        <Results />
        <Actions />
      </main>
    </div>
  );
}
