// Biểu quyết: motions prepared beforehand, the ballot that runs, and the results.
import { Plus, Vote } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import {
  BallotList,
  BallotPanel,
  CloseDialog,
  DeclareDialog,
  DraftBallotForm,
  PrepareDialog,
  TellersCard,
  useBallotActs,
  useTellersProblem,
  VoidDialog,
  type BallotQuestion,
} from '../../features/ballots';
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { useCan, useEntities, useEntity, useScope } from '../../live';
import { Button, Empty } from '../../ui';
import { DeskSection } from './desk-section';

export function BallotsSection() {
  const { t } = useTranslation('ballots');
  const asked = useLocation().state as { ballotId?: string } | null;
  const [chosenId, setChosenId] = useState<string | null>(asked?.ballotId ?? null);
  const [preparing, setPreparing] = useState(false);
  const ballots = useEntities('ballot');
  const ballot = useEntity('ballot', chosenId);
  const mayPrepare = useCan('ballot.prepare');
  const close = (): void => setChosenId(null);
  const count = (state: Ballot['state']): number =>
    ballots.filter((one) => one.state === state).length;
  return (
    <DeskSection
      section="ballots"
      detail={t('list.detail', { drafts: count('draft'), decided: count('declared') })}
      acts={
        mayPrepare && (
          <Button icon={Plus} onClick={() => setPreparing(true)}>
            {t('list.prepare')}
          </Button>
        )
      }
      side={
        ballot
          ? {
              focusKey: ballot.id,
              title: t('list.titleOf'),
              onClose: close,
              body: (
                <BallotDetails
                  key={ballot.id}
                  ballot={ballot}
                  onRemoved={close}
                  onOpened={setChosenId}
                />
              ),
            }
          : {
              focusKey: 'none',
              title: null,
              waits: true,
              body: (
                <Empty icon={Vote} title={t('list.choose')}>
                  {t('list.chooseWords')}
                </Empty>
              ),
            }
      }
    >
      <TellersCard />
      <BallotList chosenId={chosenId} onChoose={setChosenId} />
      {preparing && <PrepareDialog onDone={() => setPreparing(false)} />}
    </DeskSection>
  );
}

interface BallotDetailsProps {
  ballot: Ballot;
  onRemoved: () => void;
  onOpened: (ballotId: string) => void;
}

function BallotDetails({ ballot, onRemoved, onOpened }: BallotDetailsProps) {
  const { t } = useTranslation('ballots');
  const { meetingId } = useScope();
  const inSession = useEntity('meeting', meetingId)?.state === 'inSession';
  const acts = useBallotActs();
  const refused = useTellersProblem(ballot) !== null;
  const [asking, setAsking] = useState<BallotQuestion | null>(null);
  const done = (): void => setAsking(null);
  if (ballot.state === 'draft')
    return (
      <>
        {inSession && (
          <Button
            variant="primary"
            size="lg"
            icon={Vote}
            disabled={refused}
            busy={acts.busy}
            onClick={() => acts.open(ballot.id)}
          >
            {t('card.open')}
          </Button>
        )}
        <DraftBallotForm ballot={ballot} onRemoved={onRemoved} />
      </>
    );
  return (
    <>
      <BallotPanel ballot={ballot} onAsk={setAsking} onOpened={onOpened} />
      {asking === 'close' && <CloseDialog ballot={ballot} onDone={done} />}
      {asking === 'declare' && <DeclareDialog ballot={ballot} onDone={done} />}
      {asking === 'void' && <VoidDialog ballot={ballot} onDone={done} />}
    </>
  );
}
