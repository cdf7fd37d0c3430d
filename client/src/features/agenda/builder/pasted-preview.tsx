// What was read from a pasted programme, each item to be corrected: its words, its length, its depth; or left out.
import type { PastedItem } from '@hop/shared/agenda/pasted-agenda.js';
import { MOST_DEPTH } from '@hop/shared/agenda/pasted-agenda.js';
import { IndentDecrease, IndentIncrease, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cx, IconButton } from '../../../ui';
import styles from './paste-agenda.module.css';

/** As long as the command takes it. */
export const MOST_TITLE = 300;
const MOST_MINUTES = 24 * 60;

interface PastedPreviewProps {
  items: readonly PastedItem[];
  onChange: (items: readonly PastedItem[]) => void;
}

export function PastedPreview({ items, onChange }: PastedPreviewProps) {
  const { t } = useTranslation('agenda');
  const change = (at: number, fields: Partial<PastedItem>): void =>
    onChange(within(items.map((item, place) => (place === at ? { ...item, ...fields } : item))));
  return (
    <ol className={styles.preview} aria-label={t('paste.preview')}>
      {items.map((item, at) => {
        const number = at + 1;
        const who = [item.presenterUnit, item.presenter].filter(Boolean).join('; ');
        const mayDeepen =
          at > 0 && item.depth < MOST_DEPTH && item.depth <= (items[at - 1]?.depth ?? 0);
        return (
          <li key={at} className={styles.line} data-depth={item.depth}>
            <div className={styles.words}>
              <input
                className={cx(styles.title, item.title.length > MOST_TITLE && styles.long)}
                aria-label={t('paste.itemTitle', { number })}
                value={item.title}
                onChange={(event) => change(at, { title: event.currentTarget.value })}
              />
              <span className={styles.facts}>
                {[t(`builder.kind.${item.kind}`), who].filter(Boolean).join(' · ')}
              </span>
            </div>
            <label className={styles.minutes}>
              <input
                type="number"
                min={0}
                max={MOST_MINUTES}
                aria-label={t('paste.itemMinutes', { number })}
                value={item.plannedMinutes}
                onChange={(event) => {
                  const minutes = Math.round(Number(event.currentTarget.value));
                  if (minutes >= 0 && minutes <= MOST_MINUTES)
                    change(at, { plannedMinutes: minutes });
                }}
              />
              {t('builder.minutesSuffix')}
            </label>
            <IconButton
              icon={IndentDecrease}
              label={t('builder.out', { number })}
              disabled={item.depth === 0}
              onClick={() => change(at, { depth: item.depth - 1 })}
            />
            <IconButton
              icon={IndentIncrease}
              label={t('builder.in', { number })}
              disabled={!mayDeepen}
              onClick={() => change(at, { depth: item.depth + 1 })}
            />
            <IconButton
              icon={X}
              label={t('paste.leaveOut', { number })}
              onClick={() => onChange(within(items.filter((_, place) => place !== at)))}
            />
          </li>
        );
      })}
    </ol>
  );
}

/** No item deeper than one step below the one before it. */
function within(items: readonly PastedItem[]): PastedItem[] {
  let before = -1;
  return items.map((item) => {
    before = Math.min(item.depth, before + 1);
    return { ...item, depth: before };
  });
}
