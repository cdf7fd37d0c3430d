// The action bar in its states, and the running clock.
import { Eye, Files, Hand, NotebookPen, Vote } from 'lucide-react';
import { useEffect, useState } from 'react';
import { ActionBar, ActionButton, Digits } from '../../ui';
import styles from './gallery.module.css';
import samples from './samples.vi.json';
import { Specimen, Wrap } from './specimen';
import words from './words.vi.json';

/** Seconds going down from two minutes, again and again: to see that the digits stand still. */
function useSampleSeconds(): number {
  const [seconds, setSeconds] = useState(134);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((now) => (now === 0 ? 134 : now - 1)), 1_000);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}

function clock(seconds: number): string {
  return [Math.floor(seconds / 60), seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

export function Actions() {
  const { action } = samples;
  const seconds = useSampleSeconds();
  const [asked, setAsked] = useState(true);
  const [follow, setFollow] = useState(false);
  const toggleAsked = () => setAsked(!asked);
  return (
    <>
      <Specimen caption={words.clock} span={12}>
        <Wrap>
          <Digits value={clock(seconds)} size="countdown" tone="accent" />
          <span className={styles.muted}>{samples.left}</span>
          <Digits value={clock(seconds)} size="figure" tone="over" />
        </Wrap>
      </Specimen>
      <Specimen caption={words.actions} span={12}>
        <ActionBar label={action.label}>
          <ActionButton
            icon={Vote}
            label={action.vote}
            detail={action.voteDetail}
            state="live"
            onClick={toggleAsked}
          />
          <ActionButton
            icon={Hand}
            label={action.speak}
            detail={action.speakDetail}
            state={asked ? 'on' : 'idle'}
            pressed={asked}
            onClick={toggleAsked}
          />
          <ActionButton
            icon={NotebookPen}
            label={action.notes}
            detail={action.notesDetail}
            onClick={toggleAsked}
          />
          <ActionButton
            icon={Eye}
            label={samples.field.follow}
            detail={action.followDetail}
            pressed={follow}
            state={follow ? 'on' : 'idle'}
            onClick={() => setFollow(!follow)}
          />
          <ActionButton
            icon={Files}
            label={action.documents}
            detail={action.documentsDetail}
            onClick={toggleAsked}
          />
        </ActionBar>
      </Specimen>
    </>
  );
}
