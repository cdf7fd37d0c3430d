// Bàn chủ tọa: one screen, three columns and a bar. It composes; every card and every act belongs to its feature.
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import type { Meeting } from '@hop/shared/meetings/meeting.js';
import { useState } from 'react';
import { BallotCard, BallotPanel, useBallotActs } from '../../features/ballots';
import { DisplayWarnings } from '../../features/displays';
import { QuorumCard } from '../../features/participants/quorum-card';
import { SiteExceptions } from '../../features/sites/site-exceptions';
import { SiteGrid } from '../../features/sites/site-grid';
import {
  FloorCard,
  InterpellationCard,
  QueueCard,
  useCall,
  useFloorActs,
  useHasQuestions,
} from '../../features/speaking';
import { ConnectionBanner, useEntities } from '../../live';
import { Card, SkipLink } from '../../ui';
import { ChairLostBanner } from '../chair-lost-banner';
import { CheckInBanner } from '../check-in-banner';
import { EmptyRoomBanner } from '../empty-room-banner';
import { AwaitingChair } from './awaiting-chair';
import styles from './chair-desk.module.css';
import { DeskOver } from './desk-over';
import { DeskQuestions, type DeskQuestion } from './desk-questions';
import { DeskStatus } from './desk-status';
import { isBallotLive } from './live-act';
import { NextBar } from './next-bar';
import { takeStep } from './take-step';
import { useNextStep } from './use-desk';
import { useDeskActs } from './use-desk-acts';
import { useKeys, type DeskKey } from './use-keys';
import { WhereWeAre } from './where-we-are';

export function ChairDesk({ meeting }: { meeting: Meeting }) {
  const { step, quorum, ballot, floor } = useNextStep(meeting);
  const acts = useDeskActs();
  const ballotActs = useBallotActs();
  const floorActs = useFloorActs(floor?.speech ?? null);
  const calling = useCall();
  const hasQuestions = useHasQuestions();
  const [asking, setAsking] = useState<DeskQuestion | null>(null);
  const inSession = meeting.state === 'inSession';
  const [putAwayId, setPutAwayId] = useState<string | null>(null);
  const ballotLive = isBallotLive(ballot, useEntities('speech')) && ballot?.id !== putAwayId;
  const over = isOver(meeting.state);
  const running = ballot?.state === 'open' || ballot?.state === 'paused';
  const act = () =>
    takeStep(step, {
      ...{ acts, ballotActs, call: calling.call, ask: setAsking },
      resumeBallot: () => ballot !== null && ballotActs.resume(ballot.id),
    });
  const press: Record<DeskKey, () => void> = {
    F2: act,
    F4: () => (running ? ballotActs.pauseOrResume(ballot) : floorActs.pauseOrResume()),
    F8: floorActs.addMinute,
    F9: () => {
      if (running && !ballot.closing) setAsking('close');
      else if (floor !== null) setAsking('cut');
    },
  };
  useKeys((key) => press[key]());
  return (
    <div className={styles.desk}>
      <SkipLink to="chair-main" />
      <DeskStatus meeting={meeting} onShowTools={() => setAsking('tools')} />
      <ConnectionBanner />
      <ChairLostBanner />
      <DisplayWarnings />
      <EmptyRoomBanner />
      <AwaitingChair meeting={meeting} />
      <CheckInBanner otherwise={null} />
      <main id="chair-main" tabIndex={-1} className={styles.main}>
        <div className={styles.side}>
          {over ? (
            <DeskOver meeting={meeting} />
          ) : (
            <WhereWeAre
              meeting={meeting}
              busy={acts.moving}
              onGoTo={(id) => void acts.goTo(id)}
              onShowAgenda={() => setAsking('agenda')}
            />
          )}
          {over ? null : ballotLive ? (
            <FloorCard roomy inSession={inSession} onEnd={() => setAsking('cut')} />
          ) : (
            <BallotCard inSession={inSession} onPrepare={() => setAsking('prepare')} />
          )}
        </div>
        <div className={styles.centre}>
          {ballotLive && ballot !== null ? (
            <BallotPanel
              ballot={ballot}
              onAsk={setAsking}
              onPutAway={() => setPutAwayId(ballot.id)}
            />
          ) : over ? null : (
            <>
              <FloorCard inSession={inSession} onEnd={() => setAsking('cut')} />
              {hasQuestions && <InterpellationCard brief inSession={inSession} />}
              <QueueCard inSession={inSession} />
            </>
          )}
        </div>
        <Card flush className={styles.board}>
          <QuorumCard />
          {!over && <SiteExceptions />}
          <SiteGrid />
        </Card>
      </main>
      <NextBar
        meeting={meeting}
        step={step}
        busy={acts.busy || ballotActs.busy || calling.busy}
        onAct={act}
        onAdjourn={inSession && !running ? () => setAsking('adjourn') : undefined}
        onClose={
          inSession && !running && step.kind !== 'closeMeeting'
            ? () => setAsking('closeMeeting')
            : undefined
        }
      />
      {calling.dialog}
      <DeskQuestions
        asking={asking}
        onDone={() => setAsking(null)}
        onAsk={setAsking}
        {...{ acts, quorum, ballot, floor }}
      />
    </div>
  );
}
