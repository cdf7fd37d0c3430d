// The ballot as it waits at the side of the desk: the next motion with its rule and one button, or how to write one.
import { Circle, CircleCheck, CircleX, PenLine, Vote } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { Badge, Button, Card, Empty, Icon } from '../../ui';
import styles from './ballot-card.module.css';
import { useDrafts } from './desk-ballots';
import { resultOf, ruleOf } from './rule-words';
import { TellersDialog } from './tellers-dialog';
import { TellersLine } from './tellers-line';
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
  const [turned, setTurned] = useState(0);
  const acts = useBallotActs();
  const draft = drafts[turned % Math.max(1, drafts.length)];
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
          <>
            <p className={styles.motion}>{draft.motion}</p>
            {problem !== null && <p className={styles.needed}>{t(`tellers.${problem}`)}</p>}
            <TellersLine ballot={draft} className={styles.rule} />
            <p className={styles.rule}>{ruleOf(draft)}</p>
          </>
        )}
        <LastResult />
      </div>
      {drafts.length > 1 && (
        <Button variant="quiet" block onClick={() => setTurned(turned + 1)}>
          {t('card.next', { place: (turned % drafts.length) + 1, count: drafts.length })}
        </Button>
      )}
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
