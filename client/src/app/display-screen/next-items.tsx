// What comes after the current item, at the side of the same picture.
import { useTranslation } from 'react-i18next';
import { useAgenda } from '../../features/agenda';
import styles from './wall.module.css';

const SHOWN = 4;

export function NextItems() {
  const { t } = useTranslation('display-screen');
  const { nodes, current } = useAgenda();
  const after = current === null ? 0 : nodes.indexOf(current) + 1;
  const next = nodes.slice(after).filter(({ item }) => item.state === 'waiting');
  return (
    <aside className={styles.pane}>
      <h3 className={styles.eyebrow}>{t(next.length === 0 ? 'lastItem' : 'nextItems')}</h3>
      <ol className={styles.list}>
        {next.slice(0, SHOWN).map(({ item, number }) => (
          <li key={item.id} className={styles.listItem}>
            <span className={styles.number}>{number}</span>
            <span className={styles.words}>{item.title}</span>
          </li>
        ))}
      </ol>
    </aside>
  );
}
