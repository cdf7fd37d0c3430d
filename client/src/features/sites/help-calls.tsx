// Sites that call for help, as a line across the secretary's desk until somebody has taken care of each.
import type { Site } from '@hop/shared/sites/site.js';
import { answerHelp } from '@hop/shared/sites/sites-commands.js';
import { LifeBuoy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { useAct, useCan, useEntities } from '../../live';
import { Banner, Button } from '../../ui';

export function HelpCalls() {
  const calling = useEntities('site')
    .filter((site) => site.helpRequestedAt !== null)
    .sort((one, other) => (one.helpRequestedAt ?? 0) - (other.helpRequestedAt ?? 0));
  return calling.map((site) => <HelpCall key={site.id} site={site} />);
}

function HelpCall({ site }: { site: Site }) {
  const { t } = useTranslation('sites');
  const { act, busy } = useAct(answerHelp, { done: () => t('help.answered', { name: site.name }) });
  const mayAnswer = useCan('site.answerHelp');
  return (
    <Banner
      icon={LifeBuoy}
      tone="warn"
      title={t('help.calls', { name: site.name, at: formatTime(site.helpRequestedAt ?? 0) })}
      act={
        mayAnswer && (
          <Button busy={busy} onClick={() => void act({ siteId: site.id })}>
            {t('help.answer')}
          </Button>
        )
      }
    />
  );
}
