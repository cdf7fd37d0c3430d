// How many of each kind a long list holds, side by side above it. Not for results of votes (figure.tsx).
import styles from './count-tiles.module.css';
import { Icon, type LucideIcon } from './icon';

interface CountTilesProps {
  label: string;
  counts: readonly { readonly icon: LucideIcon; readonly count: number; readonly label: string }[];
}

export function CountTiles({ label, counts }: CountTilesProps) {
  return (
    <ul role="list" className={styles.tiles} aria-label={label}>
      {counts.map((each) => (
        <li key={each.label} className={styles.tile}>
          <span className={styles.count}>
            <Icon of={each.icon} size="s" />
            {each.count}
          </span>
          <span>{each.label}</span>
        </li>
      ))}
    </ul>
  );
}
