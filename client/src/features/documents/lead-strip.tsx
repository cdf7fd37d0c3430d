// Over the lower edge of the pages, for whoever leads the room or may take the lead: who has it, whether they have begun, and the one
// tap that changes that or goes along.
import { Eye, Hand, MousePointer2, Unplug, UserRoundCheck } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { later } from '../../lib/later';
import { useActor, useConnectedIds } from '../../live';
import { Button, Icon } from '../../ui';
import styles from './follow-strip.module.css';
import type { LeadTool } from './use-lead-tool';
import type { Leader } from './use-leader';
import type { Reading } from './use-reading';

const HandOverDialog = later(async () => (await import('./on-tap')).HandOverDialog);

interface LeadStripProps {
  tool: LeadTool;
  reading: Reading;
  leader: Leader;
  /** Somebody leads the room at this moment. */
  isLed: boolean;
  /** What stands here for everybody else. */
  otherwise: ReactNode;
}

export function LeadStrip({ tool, reading, leader, isLed, otherwise }: LeadStripProps) {
  const { t } = useTranslation('documents');
  const { participantId } = useActor();
  const { may, mayHandOver, on, leaderId, toggle } = tool;
  const isLost = useConnectedIds()?.has(leaderId ?? '') === false;
  const [handing, setHanding] = useState(false);
  const isMine = leaderId !== null && leaderId === participantId;
  const isTheirs = leaderId !== null && !isMine && mayHandOver;
  if (!may || !(on || isMine || isTheirs)) return otherwise;
  const { presented, follow } = reading;
  const follows = follow === 'on';
  const theirs = isLost ? 'lost' : !isLed ? 'notBegun' : follows ? 'followed' : 'theirs';
  const words = on
    ? t('lead.mine')
    : isMine
      ? t(mayHandOver ? 'lead.held' : 'lead.handed')
      : t(`lead.${theirs}`, { name: leader.name, page: presented?.page });
  const icon = on
    ? MousePointer2
    : isMine
      ? UserRoundCheck
      : isLost
        ? Unplug
        : follows
          ? Eye
          : Hand;
  return (
    <>
      <div className={styles.place} data-always data-leads>
        <div className={styles.strip} data-strip>
          <Icon of={icon} size="s" />
          <span className={styles.words} role="status">
            {words}
            {on && <span className={styles.hint}>{t('lead.how')}</span>}
          </span>
          {!on && isTheirs && presented?.document !== undefined && (
            <Button variant="quiet" onClick={() => reading.toggleFollow()}>
              {t(follows ? 'follow.leave' : 'follow.go')}
            </Button>
          )}
          {mayHandOver && (
            <Button variant="quiet" onClick={() => setHanding(true)}>
              {t('lead.give')}
            </Button>
          )}
          <Button variant={on ? 'quiet' : 'primary'} onClick={toggle}>
            {t(on ? 'lead.stop' : isMine ? 'lead.start' : 'lead.take')}
          </Button>
        </div>
      </div>
      <HandOverDialog tool={tool} open={handing} onClose={() => setHanding(false)} />
    </>
  );
}
