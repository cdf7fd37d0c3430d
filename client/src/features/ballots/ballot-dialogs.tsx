// Before a ballot is closed or declared: what follows from it, with the numbers. Voiding: void-dialog.tsx.
import { closeBallot, declareBallot } from '@hop/shared/ballots/ballots-commands.js';
import { revealsVotes } from '@hop/shared/ballots/papers.js';
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { Eye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAct, useEntities, useEntity } from '../../live';
import { ConfirmDialog, Note } from '../../ui';
import { resultOf } from './rule-words';
import { useIsPresent, useOnRoll } from './use-vote';
import { useUncounted } from './use-hands-sites';

type AskProps = { ballot: Ballot; onDone: () => void };

export function CloseDialog({ ballot, onDone }: AskProps) {
  const { t } = useTranslation('ballots');
  const progress = useEntity('ballotProgress', ballot.id);
  const { act, busy } = useAct(closeBallot, { done: () => t('done.close'), chairsAct: true });
  const missing = progress === undefined ? 0 : Math.max(0, progress.present - progress.answered);
  const sites = useUncounted(ballot);
  const isByHands = ballot.method === 'hands';
  const mine = useEntity('myVote', ballot.id);
  const onRoll = useOnRoll(ballot.id);
  const present = useIsPresent();
  return (
    <ConfirmDialog
      open
      question={t('ask.close.question')}
      consequence={
        isByHands && sites.count > 0
          ? t('ask.close.sites', sites)
          : missing > 0
            ? t(isByHands ? 'ask.close.missingHands' : 'ask.close.missing', { count: missing })
            : t('ask.close.all', { count: progress?.present ?? 0 })
      }
      stayLabel={t('ask.close.stay')}
      actLabel={t('ask.close.act')}
      busy={busy}
      onStay={onDone}
      onAct={() => void act({ ballotId: ballot.id }).then(onDone)}
    >
      {ballot.method === 'tablet' && onRoll && present && mine === undefined && (
        <p>
          <strong>{t('ask.close.self')}</strong>
        </p>
      )}
    </ConfirmDialog>
  );
}

export function DeclareDialog({ ballot, onDone }: AskProps) {
  const { t } = useTranslation('ballots');
  const people = useEntities('participant').length;
  const { act, busy } = useAct(declareBallot, { done: () => t('done.declare'), chairsAct: true });
  const revealing = revealsVotes(ballot);
  const words = resultOf(ballot);
  return (
    <ConfirmDialog
      open
      question={t('ask.declare.question')}
      consequence={t(ballot.trial ? 'ask.declare.trial' : 'ask.declare.consequence', {
        count: people,
      })}
      stayLabel={t('ask.declare.stay')}
      actLabel={t(revealing ? 'ask.declare.actRevealing' : 'ask.declare.act')}
      tone={revealing ? 'danger' : 'primary'}
      busy={busy}
      onStay={onDone}
      onAct={() => void act({ ballotId: ballot.id, confirmRevealing: revealing }).then(onDone)}
    >
      {revealing && (
        <Note icon={Eye} tone="warn" title={t('ask.declare.revealing')}>
          {t('ask.declare.revealingWords')}
        </Note>
      )}
      {words && (
        <p>
          <strong>{words.verdict}:</strong> {words.figures}
        </p>
      )}
    </ConfirmDialog>
  );
}
