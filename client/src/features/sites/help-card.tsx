// Calling the secretary for help, and what became of the call.
import type { Site } from '@hop/shared/sites/site.js';
import { callForHelp } from '@hop/shared/sites/sites-commands.js';
import { Headset, Hourglass, UserCheck } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { useAct } from '../../live';
import { Button, Card, Note } from '../../ui';
import styles from './site-desk.module.css';

export function HelpCard({ site }: { site: Site }) {
  const { t } = useTranslation('sites');
  const { act, busy } = useAct(callForHelp, { done: () => t('help.called') });
  const calledAt = site.helpRequestedAt;
  // The row forgets the call once it is answered; this screen still has to say so.
  const [wasCalled, setWasCalled] = useState(calledAt !== null);
  useEffect(() => {
    if (calledAt !== null) setWasCalled(true);
  }, [calledAt]);
  return (
    <Card title={t('help.title')}>
      <div aria-live="polite">
        {calledAt !== null ? (
          <Note
            icon={Hourglass}
            tone="warn"
            title={t('help.calledAt', { at: formatTime(calledAt) })}
          >
            {t('help.waits')}
          </Note>
        ) : wasCalled ? (
          <Note icon={UserCheck} tone="ok" title={t('help.taken')}>
            {t('help.takenWords')}
          </Note>
        ) : (
          <p className={styles.detail}>{t('help.words')}</p>
        )}
      </div>
      {calledAt === null && (
        <Button
          icon={Headset}
          size="lg"
          busy={busy}
          busyLabel={t('sending')}
          onClick={() => void act({ siteId: site.id })}
        >
          {t(wasCalled ? 'help.callAgain' : 'help.call')}
        </Button>
      )}
    </Card>
  );
}
