// The picture of each scene, between the bar with the clock and the foot with the figures.
import { useTranslation } from 'react-i18next';
import { BallotBoard, ChoiceKey, ResultBoard } from '../../features/ballots';
import { useScene } from '../../features/displays';
import { MessageBoard } from '../../features/messages/message-board';
import { SeatBoard } from '../../features/seating';
import { SiteBoard } from '../../features/sites';
import { FloorBoard, SpeakersBoard } from '../../features/speaking';
import { formatTime } from '../../lib/format';
import { useActor } from '../../live';
import { CheckInScene } from './check-in-scene';
import { DocumentScene } from './document-scene';
import { ItemScene } from './item-scene';
import { ItemSide } from './item-side';
import { RecessScene } from './recess-scene';
import { WallFrame } from './wall-frame';
import { WallNotice } from './wall-notice';
import styles from './wall.module.css';
import { WelcomeScene } from './welcome-scene';

export function SceneView() {
  return <SceneOf {...useScene(useActor().id)} />;
}

export function SceneOf({ scene, hidesBallot }: ReturnType<typeof useScene>) {
  const { t } = useTranslation('display-screen');
  switch (scene.kind) {
    case 'welcome':
      return (
        <WallFrame hidesBallot={hidesBallot}>
          <WelcomeScene />
        </WallFrame>
      );
    case 'recess':
      return (
        <WallFrame hidesBallot={hidesBallot}>
          <RecessScene resumesAt={scene.resumesAt} />
        </WallFrame>
      );
    case 'seatMap':
      return (
        <WallFrame hidesBallot={hidesBallot}>
          <main className={styles.whole}>
            <SeatBoard />
          </main>
        </WallFrame>
      );
    case 'siteBoard':
      return (
        <WallFrame hidesBallot={hidesBallot}>
          <main className={styles.whole}>
            <SiteBoard />
          </main>
        </WallFrame>
      );
    case 'checkIn':
      return (
        <WallFrame hidesBallot={hidesBallot}>
          <CheckInScene />
        </WallFrame>
      );
    case 'message':
      return (
        <WallFrame hidesBallot={hidesBallot}>
          <main className={styles.whole}>
            <MessageBoard />
          </main>
        </WallFrame>
      );
    case 'over':
      return (
        <WallFrame hidesBallot={hidesBallot}>
          <WallNotice title={t(`over.${scene.state}`)} words={t('over.words')} />
        </WallFrame>
      );
    case 'item':
      return (
        <WallFrame hidesBallot={hidesBallot}>
          <ItemScene />
        </WallFrame>
      );
    case 'speaker':
      return (
        <WallFrame hidesBallot={hidesBallot}>
          <main className={styles.split}>
            <FloorBoard />
            <ItemSide />
          </main>
        </WallFrame>
      );
    case 'speakers':
      return (
        <WallFrame hidesBallot={hidesBallot}>
          <main className={styles.split}>
            <SpeakersBoard />
            <ItemSide queue={false} />
          </main>
        </WallFrame>
      );
    case 'document':
      return (
        <WallFrame paged hidesBallot={hidesBallot}>
          <DocumentScene document={scene.document} page={scene.page} />
        </WallFrame>
      );
    case 'ballot':
      return (
        <WallFrame
          item
          say={t(scene.ballot.secret ? 'votingSecretly' : 'voting')}
          foot={scene.ballot.kind === 'motion' ? <ChoiceKey /> : undefined}
        >
          <main className={styles.whole}>
            <BallotBoard ballot={scene.ballot} />
          </main>
        </WallFrame>
      );
    case 'result':
      return (
        <WallFrame
          item
          hidesBallot={hidesBallot}
          say={t('result')}
          aside={t('declaredAt', { time: formatTime(scene.ballot.declaredAt ?? 0) })}
        >
          <main className={styles.whole}>
            <ResultBoard ballot={scene.ballot} />
          </main>
        </WallFrame>
      );
  }
}
