// In the bar of those who may show a page: on, and everybody who follows goes along and sees where they point.
import { MousePointer2 } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui';
import styles from './laser.module.css';
import type { Leading } from './use-lead';

export function LaserButton({ leading, ready }: { leading: Leading; ready: boolean }) {
  const { t } = useTranslation('documents');
  const { on, toggle } = leading;
  useEffect(() => {
    if (!on) return;
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) toggle();
    };
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [on, toggle]);
  if (!leading.may) return null;
  return (
    <IconButton
      icon={MousePointer2}
      label={t(on ? 'lead.end' : 'lead.begin')}
      aria-pressed={on}
      className={styles.button}
      disabled={!ready}
      onClick={toggle}
    />
  );
}
