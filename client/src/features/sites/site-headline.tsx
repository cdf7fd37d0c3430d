// One sentence on top of the site's desk says how far it is, with the one main act: report ready, or leave and come back.
import { isUnderWay } from '@hop/shared/meetings/meeting-machine.js';
import type { Meeting } from '@hop/shared/meetings/meeting.js';
import { isReadyPossible } from '@hop/shared/sites/site-rules.js';
import { siteChecks, type Site } from '@hop/shared/sites/site.js';
import { leaveSite, reportSiteReady } from '@hop/shared/sites/sites-commands.js';
import { CircleCheck, LogOut } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { useAct, useEntities, useServerNow } from '../../live';
import { Button, ConfirmDialog } from '../../ui';
import styles from './site-desk.module.css';

const MINUTE_MS = 60_000;
const TICK_MS = 10_000;

export function SiteHeadline({ site, meeting }: { site: Site; meeting: Meeting }) {
  const { t } = useTranslation('sites');
  const now = useServerNow(TICK_MS);
  const todo = siteChecks.filter((check) => !site.checks.includes(check));
  const next = todo[0];
  const minutes = Math.ceil((meeting.startsAt - now) / MINUTE_MS);
  const when = isUnderWay(meeting.state)
    ? t('desk.running')
    : minutes > 0
      ? t('desk.inMinutes', { at: formatTime(meeting.startsAt), count: minutes })
      : t('desk.startsAt', { at: formatTime(meeting.startsAt) });
  const listed = useEntities('participant').filter(
    (person) => person.siteId === site.id && person.role !== 'siteOperator',
  ).length;
  const waiting = site.state === 'notReady';
  return (
    <header className={styles.headline}>
      <div className={styles.words} aria-live="polite">
        <p className={styles.meeting}>{meeting.title}</p>
        <h2 className={styles.title}>
          {waiting && next !== undefined
            ? t('desk.todo', { count: todo.length })
            : t(waiting ? 'desk.mayReport' : `desk.state.${site.state}`)}
        </h2>
        <p className={styles.detail}>
          {when} {waiting && next !== undefined && t(`check.${next}.how`, { count: listed })}
        </p>
      </div>
      {site.state === 'joined' || site.state === 'lost' ? (
        <LeaveButton site={site} />
      ) : (
        site.state !== 'ready' && <ReadyButton site={site} />
      )}
    </header>
  );
}

function ReadyButton({ site }: { site: Site }) {
  const { t } = useTranslation('sites');
  const { act, busy } = useAct(reportSiteReady, {
    done: ({ state }) => t(`desk.state.${state}`),
  });
  return (
    <Button
      size="xl"
      variant="primary"
      icon={CircleCheck}
      disabled={!isReadyPossible(site.checks)}
      busy={busy}
      busyLabel={t('sending')}
      onClick={() => void act({ siteId: site.id })}
    >
      {t(site.state === 'left' ? 'desk.comeBack' : 'desk.report')}
    </Button>
  );
}

function LeaveButton({ site }: { site: Site }) {
  const { t } = useTranslation('sites');
  const [asking, setAsking] = useState(false);
  const { act, busy } = useAct(leaveSite, { done: () => t('desk.state.left') });
  const leave = async (): Promise<void> => {
    await act({ siteId: site.id });
    setAsking(false);
  };
  return (
    <>
      <Button icon={LogOut} onClick={() => setAsking(true)}>
        {t('desk.leave')}
      </Button>
      <ConfirmDialog
        open={asking}
        question={t('desk.leaveQuestion')}
        consequence={t('desk.leaveConsequence')}
        stayLabel={t('desk.stay')}
        actLabel={t('desk.leave')}
        tone="danger"
        busy={busy}
        onStay={() => setAsking(false)}
        onAct={() => void leave()}
      />
    </>
  );
}
