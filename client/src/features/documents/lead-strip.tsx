// Over the lower edge of the pages, for whoever leads the room or may take the lead: who has it, and the one tap that changes that.
import { Hand, MousePointer2, Unplug, UserRoundCheck } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActor, useConnectedIds } from '../../live';
import { Button, Icon } from '../../ui';
import styles from './follow-strip.module.css';
import { HandOverDialog } from './hand-over-dialog';
import { usePersonName } from './people';
import type { LeadTool } from './use-lead-tool';

interface LeadStripProps {
  tool: LeadTool;
  /** What stands here for everybody else. */
  otherwise: ReactNode;
}

export function LeadStrip({ tool, otherwise }: LeadStripProps) {
  const { t } = useTranslation('documents');
  const { participantId } = useActor();
  const { may, mayHandOver, on, leaderId, toggle } = tool;
  const name = usePersonName(leaderId) ?? '';
  const isLost = useConnectedIds()?.has(leaderId ?? '') === false;
  const [handing, setHanding] = useState(false);
  const isMine = leaderId !== null && leaderId === participantId;
  const isTheirs = leaderId !== null && !isMine && mayHandOver;
  if (!may || !(on || isMine || isTheirs)) return otherwise;
  const words = on
    ? t('lead.mine')
    : isMine
      ? t('lead.handed')
      : t(isLost ? 'lead.lost' : 'lead.theirs', { name });
  return (
    <>
      <div className={styles.place} data-always>
        <div className={styles.strip}>
          <Icon
            of={on ? MousePointer2 : isMine ? UserRoundCheck : isLost ? Unplug : Hand}
            size="s"
          />
          <span className={styles.words} role="status">
            {words}
          </span>
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
