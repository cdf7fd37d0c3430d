// What a site prepares, one tap each. Only the next open task is tinted and has the primary button.
import { checksOpenAt } from '@hop/shared/sites/site-rules.js';
import { siteChecks, type Site, type SiteCheck } from '@hop/shared/sites/site.js';
import { setSiteCheck } from '@hop/shared/sites/sites-commands.js';
import {
  Camera,
  Check,
  Clock,
  FileText,
  Monitor,
  Users,
  Volume2,
  type LucideIcon,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { useAct, useEntities, useEntity, useScope, useServerNow } from '../../live';
import { Button, Card, cx, Icon, Note } from '../../ui';
import styles from './site-desk.module.css';

const icons: Readonly<Record<SiteCheck, LucideIcon>> = {
  screen: Monitor,
  sound: Volume2,
  camera: Camera,
  documents: FileText,
  people: Users,
};

const TICK_MS = 10_000;

export function SiteChecklist({ site }: { site: Site }) {
  const { t } = useTranslation('sites');
  const { meetingId } = useScope();
  const now = useServerNow(TICK_MS);
  const [early, setEarly] = useState(false);
  const opensAt = checksOpenAt(useEntity('meeting', meetingId)?.startsAt ?? 0);
  // Whoever has begun goes on.
  const isOpen = early || now >= opensAt || site.checks.length > 0 || site.state !== 'notReady';
  const next = siteChecks.find((check) => !site.checks.includes(check));
  return (
    <Card
      flush
      title={t('check.title')}
      aside={
        <b>
          {site.checks.length}/{siteChecks.length}
        </b>
      }
    >
      {!isOpen && (
        <Note
          icon={Clock}
          tone="ok"
          title={t('check.opensAt', { at: formatTime(opensAt) })}
          act={<Button onClick={() => setEarly(true)}>{t('check.early')}</Button>}
        >
          {t('check.opensWords')}
        </Note>
      )}
      <ul role="list" className={styles.list}>
        {siteChecks.map((check) => (
          <CheckRow
            key={check}
            site={site}
            check={check}
            done={site.checks.includes(check)}
            isNext={isOpen && check === next}
            isOpen={isOpen}
          />
        ))}
      </ul>
    </Card>
  );
}

interface CheckRowProps {
  site: Site;
  check: SiteCheck;
  done: boolean;
  isNext: boolean;
  isOpen: boolean;
}

function CheckRow({ site, check, done, isNext, isOpen }: CheckRowProps) {
  const { t } = useTranslation('sites');
  const name = t(`check.${check}.name`);
  const listed = useEntities('participant').filter((person) => person.siteId === site.id).length;
  const { act, busy } = useAct(setSiteCheck, {
    done: () => t(done ? 'check.undone' : 'check.done', { name }),
  });
  return (
    <li className={cx(styles.check, isNext && styles.open)}>
      <span className={cx(styles.mark, done && styles.done)}>
        <Icon of={done ? Check : icons[check]} size="s" />
      </span>
      <span className={styles.words}>
        <b>{name}</b>
        <span className={styles.detail}>
          {t(`check.${check}.${done ? 'isDone' : 'how'}`, { count: listed })}
        </span>
      </span>
      {isOpen && (
        <Button
          variant={done ? 'quiet' : isNext ? 'primary' : 'plain'}
          aria-label={t(done ? 'check.undoNamed' : 'check.doNamed', { name })}
          busy={busy}
          busyLabel={t('sending')}
          onClick={() => void act({ siteId: site.id, check, done: !done })}
        >
          {t(done ? 'check.undo' : 'check.do')}
        </Button>
      )}
    </li>
  );
}
