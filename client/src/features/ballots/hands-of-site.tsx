// The hands of one site, entered or mended by those who run the meeting: the same fields as at the site itself.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { useTranslation } from 'react-i18next';
import { Button, Dialog } from '../../ui';
import { HandsFields, HandsLine, HandsSum } from './hands-fields';
import { useHands } from './use-hands';
import type { HandsSite } from './use-hands-sites';

type HandsOfSiteProps = { ballot: Ballot; site: HandsSite; onDone: () => void };

export function HandsOfSite({ ballot, site, onDone }: HandsOfSiteProps) {
  const { t } = useTranslation('ballots');
  const { siteId, count, present } = site;
  const hands = useHands({ ballotId: ballot.id, siteId }, count);
  return (
    <Dialog
      open
      wide
      title={t('hands.ofSite', { name: site.name })}
      onClose={onDone}
      acts={
        <>
          <Button onClick={onDone}>{t('hands.stay')}</Button>
          <Button
            variant="primary"
            busy={hands.busy}
            busyLabel={t('sending')}
            onClick={() => void hands.send().then((recorded) => recorded && onDone())}
          >
            {t('hands.save')}
          </Button>
        </>
      }
    >
      <HandsFields hands={hands} />
      <HandsSum hands={hands} present={present} />
      <HandsLine hands={hands} present={present} />
    </Dialog>
  );
}
