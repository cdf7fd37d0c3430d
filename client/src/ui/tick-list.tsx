// Many to tick, such as the people of a meeting, found by what is typed; in a box that scrolls by itself, so that the buttons of the
// form stay near.
import { useState } from 'react';
import { matches } from '../lib/search';
import { Check } from './check';
import { SearchField } from './search-field';
import styles from './tick-list.module.css';

interface TickListProps {
  searchLabel: string;
  /** In the order in which they are listed. Both lines are searched. */
  options: readonly { readonly id: string; readonly name: string; readonly detail: string }[];
  ticked: readonly string[];
  /** So many at most. */
  most?: number;
  onChange: (ticked: string[]) => void;
}

export function TickList(props: TickListProps) {
  const { searchLabel, options, ticked, most = Infinity, onChange } = props;
  const [typed, setTyped] = useState('');
  const known = new Set(ticked);
  const found = options.filter(({ name, detail }) => matches(`${name} ${detail}`, typed));
  return (
    <>
      <SearchField
        label={searchLabel}
        placeholder={searchLabel}
        value={typed}
        onChange={setTyped}
      />
      <div className={styles.list}>
        {found.map(({ id, name, detail }) => (
          <Check
            key={id}
            checked={known.has(id)}
            disabled={!known.has(id) && known.size >= most}
            onChange={(on) => onChange(on ? [...ticked, id] : ticked.filter((one) => one !== id))}
          >
            {name}
            <small className={styles.detail}>{detail}</small>
          </Check>
        ))}
      </div>
    </>
  );
}
