// In the bar of those who may show a page: on, and everybody who follows goes along and sees where they point.
import { MousePointer2 } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui';
import styles from './laser.module.css';
import type { LeadTool } from './use-lead-tool';
import { useLeader } from './use-leader';

export function LaserButton({ tool, ready }: { tool: LeadTool; ready: boolean }) {
  const { t } = useTranslation('documents');
  const { may, on, toggle } = tool;
  const { isMe } = useLeader();
  useEffect(() => {
    if (!on) return;
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) toggle();
    };
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [on, toggle]);
  if (!may) return null;
  return (
    <IconButton
      icon={MousePointer2}
      label={t(on ? 'lead.end' : 'lead.begin')}
      aria-pressed={on}
      data-own={isMe || undefined}
      className={styles.button}
      disabled={!ready}
      onClick={toggle}
    />
  );
}
