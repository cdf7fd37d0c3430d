// The bar at the foot: one suggestion in a sentence and one large button that names its act. Always there, never modal.
import { Lightbulb, Megaphone, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '@hop/shared/meetings/meeting.js';
import { MeetingMoves } from '../../features/meetings/meeting-moves';
import { formatDuration } from '../../lib/format';
import { Button, ButtonLink, Icon } from '../../ui';
import { paths } from '../places';
import type { NextStep } from './next-step';
import styles from './next-bar.module.css';

type NextBarProps = {
  meeting: Meeting;
  step: NextStep;
  busy: boolean;
  onAct: () => void;
  /** Shown while the meeting runs and no ballot is on. */
  onAdjourn?: () => void;
  onClose?: () => void;
};

const icons: Partial<Record<NextStep['kind'], LucideIcon>> = { declareBallot: Megaphone };
const ended: readonly NextStep['kind'][] = ['notIssued', 'over'];

export function NextBar({ meeting, step, busy, onAct, onAdjourn, onClose }: NextBarProps) {
  const { t } = useTranslation('chair-desk');
  const closing = step.kind === 'waitForClosing' || step.kind === 'waitForObjections';
  const left = step.kind === 'waitForObjections' ? formatDuration(step.seconds) : '';
  const words = { ...step, left };
  return (
    <footer className={styles.bar} aria-label={t('next.title')}>
      <Icon of={Lightbulb} size="l" className={styles.icon} />
      <div className={styles.words} role="status">
        <p className={styles.eyebrow}>{t('next.title')}</p>
        <p className={styles.say}>{t(`next.${step.kind}.say`, words)}</p>
      </div>
      <div className={styles.acts}>
        {onClose && (
          <Button variant="quiet" size="lg" onClick={onClose}>
            {t('closeMeeting')}
          </Button>
        )}
        {onAdjourn && (
          <Button size="lg" onClick={onAdjourn}>
            {t('adjourn')}
          </Button>
        )}
        {step.kind === 'approve' ? (
          <MeetingMoves meeting={meeting} />
        ) : ended.includes(step.kind) ? (
          <ButtonLink to={paths.meetings} variant="primary" size="xl" className={styles.main}>
            {t(`next.${step.kind}.act`)}
          </ButtonLink>
        ) : (
          <Button
            variant="primary"
            size="xl"
            className={styles.main}
            icon={icons[step.kind]}
            busy={busy || closing}
            aria-keyshortcuts="F2"
            onClick={onAct}
          >
            {t(`next.${step.kind}.act`, words)}
          </Button>
        )}
      </div>
    </footer>
  );
}
