// Who else has the agenda open. Not there while one is alone.
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../../ui';
import styles from './builder.module.css';
import type { Colleague } from './use-editors';

export function ColleaguesHere({ colleagues }: { colleagues: readonly Colleague[] }) {
  const { t } = useTranslation('agenda');
  const names = [...new Set(colleagues.map(({ name }) => name))];
  if (names.length === 0) return null;
  const who = names.join(', ');
  return (
    <p role="status" className={styles.here}>
      {names.map((name) => (
        <Avatar key={name} name={name} size="s" tone="warm" />
      ))}
      {t(names.length === 1 ? 'hereOne' : 'here', { who, count: names.length })}
    </p>
  );
}
