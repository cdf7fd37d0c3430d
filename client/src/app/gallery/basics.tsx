// Colours, type sizes and buttons.
import { ArrowUp, Search, Square } from 'lucide-react';
import { useState } from 'react';
import { Button, IconButton } from '../../ui';
import styles from './gallery.module.css';
import samples from './samples.vi.json';
import { Specimen, Wrap } from './specimen';
import words from './words.vi.json';

function SendButton() {
  const [busy, setBusy] = useState(false);
  const send = () => {
    setBusy(true);
    setTimeout(() => setBusy(false), 2_000);
  };
  return (
    <Button variant="primary" busy={busy} busyLabel={samples.sending} onClick={send}>
      {samples.send}
    </Button>
  );
}

export function Basics() {
  return (
    <>
      <Specimen caption={words.colours} span={12}>
        <div className={styles.swatches}>
          {Object.entries(samples.swatches).map(([name, use]) => (
            <div key={name}>
              <div className={styles.swatch} style={{ background: `var(--${name})` }} />
              <p>{name}</p>
              <p className={styles.muted}>{use}</p>
            </div>
          ))}
        </div>
      </Specimen>
      <Specimen caption={words.type} span={7}>
        {Object.entries(samples.type).map(([size, text]) => (
          <p key={size} className={styles.line}>
            <small>{size}</small>
            <span
              style={{
                fontSize: `var(--${size})`,
                fontWeight: size > 't-3' ? 'var(--bold)' : undefined,
              }}
            >
              {text}
            </span>
          </p>
        ))}
      </Specimen>
      <Specimen caption={words.buttons} span={5}>
        <Wrap>
          <Button variant="primary" size="xl">
            {samples.invite}
          </Button>
        </Wrap>
        <Wrap>
          <Button variant="primary" size="lg">
            {samples.attend}
          </Button>
          <Button>{samples.pause}</Button>
          <Button variant="quiet">{samples.arrange}</Button>
        </Wrap>
        <Wrap>
          <Button variant="danger" icon={Square}>
            {samples.endTurn}
          </Button>
          <Button variant="danger-solid">{samples.closeVote}</Button>
        </Wrap>
        <Wrap>
          <Button disabled>{samples.ready}</Button>
          <SendButton />
          <Button variant="primary" busy busyLabel={samples.sending}>
            {samples.send}
          </Button>
        </Wrap>
        <Wrap>
          <IconButton icon={ArrowUp} label={samples.up} boxed />
          <IconButton icon={Search} label={samples.search} />
        </Wrap>
      </Specimen>
    </>
  );
}
