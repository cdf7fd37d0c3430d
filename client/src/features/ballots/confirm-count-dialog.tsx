// Before the chair confirms a count of hands: the sum and each site's figures. After it nothing of them changes.
import { confirmCount } from '@hop/shared/ballots/ballots-commands.js';
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { useTranslation } from 'react-i18next';
import { useAct, useCan } from '../../live';
import { Button, Dialog } from '../../ui';
import { HandsTable } from './hands-table';
import { resultOf } from './rule-words';
import { useUncounted } from './use-hands-sites';

export function ConfirmCountDialog({ ballot, onDone }: { ballot: Ballot; onDone: () => void }) {
  const { t } = useTranslation('ballots');
  const { act, busy } = useAct(confirmCount, { done: () => t('done.confirmCount') });
  const mayConfirm = useCan('ballot.confirmCount');
  const missing = useUncounted(ballot);
  const words = resultOf(ballot);
  const confirm = async () => {
    await act({ ballotId: ballot.id, baseVersion: ballot.version });
    onDone();
  };
  return (
    <Dialog
      open
      wide
      title={t('ask.confirmCount.question')}
      onClose={onDone}
      acts={
        <>
          <Button data-autofocus onClick={onDone}>
            {t('ask.confirmCount.stay')}
          </Button>
          {mayConfirm && (
            <Button variant="primary" busy={busy} onClick={() => void confirm()}>
              {t('ask.confirmCount.act')}
            </Button>
          )}
        </>
      }
    >
      <p>{t(mayConfirm ? 'ask.confirmCount.consequence' : 'ask.confirmCount.chairOnly')}</p>
      {missing.count > 0 && <p>{t('ask.confirmCount.missing', missing)}</p>}
      {words && (
        <p>
          <strong>{words.verdict}:</strong> {words.figures}
        </p>
      )}
      <HandsTable ballot={ballot} low />
    </Dialog>
  );
}
