// For displays: the names of a declared open vote, grouped by choice, each name with the shape and colour of its choice so that
// a group that goes on in the next column or on the next page is still read rightly.
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Shape } from '../../ui';
import { choiceLooks } from './choices';
import styles from './names-board.module.css';
import { useNamePages } from './use-name-pages';
import type { NamesOfChoice } from './use-names';

export function NamesBoard({ groups }: { groups: readonly NamesOfChoice[] }) {
  const { t } = useTranslation('ballots');
  const list = useRef<HTMLDivElement>(null);
  const key = groups.flatMap(({ people }) => people.map(({ name }) => name)).join();
  const { page, pages, size, shiftPx } = useNamePages(list, key);
  return (
    <section className={styles.names} aria-label={t('names.label')}>
      <div className={styles.window}>
        <div
          ref={list}
          className={styles.list}
          style={{ ['--names' as string]: size, transform: `translateX(${-shiftPx}px)` }}
        >
          {groups.map(({ choice, people }) => (
            <div key={choice} className={styles[choiceLooks[choice].tone]}>
              <h3 className={styles.title}>
                <Shape {...choiceLooks[choice]} className={styles.shape} />
                {t(`choice.${choice}`)} · {people.length}
              </h3>
              <ul>
                {people.map(({ id, name }) => (
                  <li key={id} className={styles.name}>
                    <Shape {...choiceLooks[choice]} className={styles.shape} />
                    <span>{name}</span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </div>
      {pages > 1 && <p className={styles.page}>{t('names.page', { page: page + 1, pages })}</p>}
    </section>
  );
}
