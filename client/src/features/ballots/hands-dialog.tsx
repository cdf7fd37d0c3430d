// The counts of all sites, opened from the desk of chair and secretary; from there the count of one site and back again.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { Hand } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../live';
import { Button, Dialog } from '../../ui';
import { HandsOfSite } from './hands-of-site';
import { HandsTable } from './hands-table';
import { useHandsSites, type HandsSite } from './use-hands-sites';

export function HandsButton({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation('ballots');
  const { state, countConfirmed } = ballot;
  const isOpen = (state === 'open' || state === 'closed') && countConfirmed === null;
  const mayCount = useCan('hands.count', { siteId: null }) && isOpen;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant={mayCount && state === 'open' ? 'primary' : 'plain'}
        icon={Hand}
        onClick={() => setOpen(true)}
      >
        {t(mayCount ? 'hands.count' : 'hands.table')}
      </Button>
      {open && <HandsDialog ballot={ballot} mayCount={mayCount} onClose={() => setOpen(false)} />}
    </>
  );
}

type HandsDialogProps = { ballot: Ballot; mayCount: boolean; onClose: () => void };

function HandsDialog({ ballot, mayCount, onClose }: HandsDialogProps) {
  const { t } = useTranslation('ballots');
  const sites = useHandsSites(ballot);
  const [chosenId, setChosenId] = useState<HandsSite['siteId'] | undefined>(undefined);
  const chosen = sites.find(({ siteId }) => siteId === chosenId);
  // Kept until it is left, also when the count is confirmed meanwhile: then the server says so.
  if (chosen)
    return <HandsOfSite ballot={ballot} site={chosen} onDone={() => setChosenId(undefined)} />;
  return (
    <Dialog
      open
      wide
      title={t('hands.table')}
      onClose={onClose}
      acts={<Button onClick={onClose}>{t('desk.closeAnswers')}</Button>}
    >
      <p>{ballot.motion}</p>
      <HandsTable ballot={ballot} onCount={mayCount ? setChosenId : undefined} />
    </Dialog>
  );
}
