// Ballots as they wait at the side of the desk: all motions, the chosen one with its rule and the button to open it, or how to write
// the first.
import { Circle, CircleCheck, CircleX, PenLine, Vote } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { Badge, Button, Card, Empty, Icon } from '../../ui';
import styles from './ballot-card.module.css';
import { useDrafts } from './desk-ballots';
import { DraftMotion } from './draft-motion';
import { resultOf } from './rule-words';
import { TellersDialog } from './tellers-dialog';
import { useBallotActs } from './use-ballot-acts';
import { useTellersProblem } from './use-tellers';

type BallotCardProps = {
  inSession: boolean;
  /** Opens the form for a motion; the place holds the dialog. */
  onPrepare: () => void;
};

export function BallotCard({ inSession, onPrepare }: BallotCardProps) {
  const { t } = useTranslation('ballots');
  const drafts = useDrafts();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const acts = useBallotActs();
  const draft = drafts.find(({ id }) => id === chosenId) ?? drafts[0];
  const problem = useTellersProblem(draft);
  const [appointing, setAppointing] = useState(false);
  return (
    <Card
      className={styles.card}
      title={t('card.title')}
      aside={draft && <Badge icon={Circle}>{t('state.draft')}</Badge>}
    >
      <div className={styles.scroll} role="region" aria-label={t('card.title')} tabIndex={0}>
        {draft === undefined ? (
          <Empty icon={Vote} title={t('card.nothing')}>
            {t('card.nothingWords')}
          </Empty>
        ) : (
          drafts.map((one) => (
            <DraftMotion
              key={one.id}
              ballot={one}
              chosen={one.id === draft.id}
              alone={drafts.length === 1}
              onChoose={() => setChosenId(one.id)}
            />
          ))
        )}
        <LastResult />
      </div>
      <div className={styles.acts}>
        {problem !== null && (
          <Button onClick={() => setAppointing(true)}>{t('tellers.appoint')}</Button>
        )}
        {draft !== undefined && problem === null && (
          <Button
            icon={Vote}
            disabled={!inSession}
            busy={acts.busy}
            onClick={() => acts.open(draft.id)}
          >
            {t('card.open')}
          </Button>
        )}
        <Button icon={draft ? undefined : PenLine} onClick={onPrepare}>
          {t(draft ? 'card.prepare' : 'card.prepareFirst')}
        </Button>
      </div>
      {appointing && <TellersDialog onDone={() => setAppointing(false)} />}
    </Card>
  );
}

/** What ended last, a voided ballot too: a co-chair may have voided it meanwhile. */
function LastResult() {
  const { t } = useTranslation('ballots');
  const last = useEntities('ballot')
    .filter(({ state, trial }) => state === 'voided' || (state === 'declared' && !trial))
    .toSorted((a, b) => (b.openedAt ?? 0) - (a.openedAt ?? 0))[0];
  if (last === undefined || last.openedAt === null) return null;
  const voided = last.state === 'voided';
  const verdict = voided ? t('state.voided') : resultOf(last)?.verdict;
  return (
    <p className={styles.last}>
      <Icon of={!voided && last.passed ? CircleCheck : CircleX} size="s" />
      <span>
        {t('card.last')} <strong>{verdict}</strong> {last.motion}
        {voided && ` (${last.voidReason ?? ''})`}
      </span>
    </p>
  );
}
