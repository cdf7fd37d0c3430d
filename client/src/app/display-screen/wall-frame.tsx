// What stands around every scene: bar with title and clock, foot with the figures; and, while it lasts, that contact is lost.
import { CloudOff, Tv, Users, Vote } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgenda } from '../../features/agenda';
import { useQuorum } from '../../features/participants/use-quorum';
import { formatTime } from '../../lib/format';
import { useConnectionWord, useEntities, useEntity, useScope, useServerNow } from '../../live';
import { Icon, Mark } from '../../ui';
import styles from './wall-frame.module.css';

/** Often enough for a clock that shows minutes to turn in time. */
const CLOCK_MS = 1_000;

interface WallFrameProps {
  /** "Mục 7/9 · …" in the bar instead of the title of the meeting. */
  item?: boolean;
  say?: string;
  /** Instead of the figures. */
  foot?: ReactNode;
  aside?: ReactNode;
  /** The room votes meanwhile: it must be said, however the screen is pinned. */
  hidesBallot?: boolean;
  /** A page has the whole height; bar and foot stand beside it, with what the scene says. */
  paged?: boolean;
  children: ReactNode;
}

export function WallFrame({
  item,
  say,
  foot,
  aside,
  hidesBallot,
  paged,
  children,
}: WallFrameProps) {
  const { t } = useTranslation('display-screen');
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const { current, count } = useAgenda();
  const now = useServerNow(CLOCK_MS);
  const place = current === null ? null : t('itemOf', { number: current.number, count });
  const title = item ? [place, say].filter((word) => word != null).join(' · ') : meeting?.title;
  return (
    <div data-wall data-paged={paged} className={styles.wall}>
      <header className={styles.top}>
        <Mark className={styles.mark} />
        <h1 className={styles.title}>{title}</h1>
        <time className={styles.clock}>{formatTime(now)}</time>
      </header>
      <div className={styles.main}>{children}</div>
      <footer className={styles.foot}>
        {foot ?? <Figures short={aside !== undefined || hidesBallot === true} />}
        <span className={styles.gap} />
        {hidesBallot && (
          <span className={styles.voting} role="status">
            <Icon of={Vote} className={styles.icon} />
            {t('votingNow')}
          </span>
        )}
        <Contact />
        {aside !== undefined && !hidesBallot && <span className={styles.fact}>{aside}</span>}
      </footer>
    </div>
  );
}

/** `short`: something else stands beside it. */
function Figures({ short }: { short: boolean }) {
  const { t } = useTranslation('display-screen');
  const quorum = useQuorum();
  const sites = useEntities('site').filter(({ host }) => !host);
  const joined = sites.filter(({ state }) => state === 'joined').length;
  return (
    <>
      {quorum !== null && (
        <span className={styles.fact}>
          <Icon of={Users} className={styles.icon} />
          <b>
            {quorum.present}/{quorum.totalMembers}
          </b>
          <span>{t('members')}</span>
        </span>
      )}
      {sites.length > 0 && !short && (
        <span className={styles.fact}>
          <Icon of={Tv} className={styles.icon} />
          <b>
            {joined}/{sites.length}
          </b>
          <span>{t('sites')}</span>
        </span>
      )}
    </>
  );
}

/** A screen that stands still must say so, or the hall believes what it shows. */
function Contact() {
  const { tone, label } = useConnectionWord();
  if (tone === 'ok') return null;
  return (
    <span className={styles.lost} role="status">
      <Icon of={CloudOff} className={styles.icon} />
      {label}
    </span>
  );
}
