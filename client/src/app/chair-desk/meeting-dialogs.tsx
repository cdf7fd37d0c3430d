// Before the meeting is opened without a quorum, rests or is closed: what follows, with the numbers.
import { useTranslation } from 'react-i18next';
import { useRecessEnd } from '../../features/meetings/recess-end';
import type { QuorumNow } from '../../features/participants/use-quorum';
import { useEntities } from '../../live';
import { ConfirmDialog } from '../../ui';
import type { DeskActs } from './use-desk-acts';

type DialogProps = { acts: DeskActs; onDone: () => void };
type Figures = Pick<QuorumNow, 'needed' | 'present'>;

export function OpenWithoutQuorum({ acts, onDone, quorum }: DialogProps & { quorum: Figures }) {
  const { t } = useTranslation('chair-desk');
  const { needed, present } = quorum;
  // People go on checking in while the question stands.
  const words = present < needed ? 'open' : 'openReached';
  return (
    <ConfirmDialog
      open
      tone={words === 'open' ? 'danger' : 'primary'}
      question={t(`ask.${words}.question`)}
      consequence={t(`ask.${words}.consequence`, { needed, present, missing: needed - present })}
      stayLabel={t(`ask.${words}.stay`)}
      actLabel={t(`ask.${words}.act`)}
      busy={acts.busy}
      onStay={onDone}
      onAct={() => void acts.open(true).then(onDone)}
    />
  );
}

export function AdjournDialog({ acts, onDone }: DialogProps) {
  const { t } = useTranslation('chair-desk');
  const waiting = useEntities('speechRequest').filter(({ state }) => state === 'waiting').length;
  const { fields, resumesAt } = useRecessEnd();
  const adjourn = (): void => {
    const at = resumesAt();
    if (at !== undefined) void acts.adjourn(at).then(onDone);
  };
  return (
    <ConfirmDialog
      open
      question={t('ask.adjourn.question')}
      consequence={t('ask.adjourn.consequence', { count: waiting })}
      stayLabel={t('ask.adjourn.stay')}
      actLabel={t('ask.adjourn.act')}
      busy={acts.busy}
      onStay={onDone}
      onAct={adjourn}
    >
      {fields}
    </ConfirmDialog>
  );
}

export function CloseMeetingDialog({ acts, onDone }: DialogProps) {
  const { t } = useTranslation('chair-desk');
  const items = useEntities('agendaItem');
  const ballots = useEntities('ballot');
  const waiting = useEntities('speechRequest').filter(({ state }) => state === 'waiting').length;
  const left = items.filter(({ state }) => state === 'waiting').length;
  const drafts = ballots.filter(({ state }) => state === 'draft').length;
  return (
    <ConfirmDialog
      open
      tone="danger"
      question={t('ask.close.question')}
      consequence={t(left + drafts + waiting === 0 ? 'ask.close.nothingLeft' : 'ask.close.left', {
        left,
        drafts,
        waiting,
      })}
      stayLabel={t('ask.close.stay')}
      actLabel={t('ask.close.act')}
      busy={acts.busy}
      onStay={onDone}
      onAct={() => void acts.close().then(onDone)}
    />
  );
}
