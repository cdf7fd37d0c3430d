// Empty places, progress, and how a result is shown.
import { Check, Inbox, Minus, User, X } from 'lucide-react';
import { Button, Empty, FigureList, Progress, Ring, StackedBar } from '../../ui';
import styles from './gallery.module.css';
import samples from './samples.vi.json';
import { Specimen, Wrap } from './specimen';
import words from './words.vi.json';

const figures = [
  { key: 'a', tone: 'a', icon: Check, label: samples.inFavour, value: 41 },
  { key: 'b', tone: 'b', icon: X, label: samples.against, value: 1 },
  { key: 'c', tone: 'c', icon: Minus, label: samples.abstain, value: 1 },
  { key: 'none', tone: 'none', icon: User, label: samples.result.absent, value: 2 },
] as const;
const parts = figures.map(({ tone, value }) => ({ tone, count: value }));

export function Results() {
  const { empty, progress, result } = samples;
  const threshold = { count: 23, label: result.threshold };
  return (
    <>
      <Specimen caption={words.empty} span={4}>
        <Empty icon={Inbox} title={empty.title} act={<Button>{empty.act}</Button>}>
          {empty.words}
        </Empty>
      </Specimen>
      <Specimen caption={words.progress} span={4}>
        <Progress label={progress.loading} value={61} total={82} />
        <Progress label={progress.item} count={progress.itemCount} value={18} total={30} large />
        <Progress label={progress.over} count={progress.overCount} value={9} total={7} large />
        <Wrap>
          <Ring value={43} total={45} label={progress.ring} />
          <p className={styles.muted}>{progress.enough}</p>
        </Wrap>
        <Wrap>
          <Ring value={25} total={45} label={progress.ring} tone="short" />
          <p className={styles.muted}>{progress.short}</p>
        </Wrap>
      </Specimen>
      <Specimen caption={words.result} span={4}>
        <p className={styles.sentence}>
          <strong>{result.word}</strong> {result.sentence}
        </p>
        <StackedBar parts={parts} label={result.label} threshold={threshold} />
        <FigureList label={words.result} figures={figures} />
      </Specimen>
      <Specimen caption={words.figures} span={12}>
        <StackedBar parts={parts} label={result.label} threshold={threshold} size="l" />
        <FigureList label={words.figures} layout="stack" figures={figures} />
      </Specimen>
    </>
  );
}
