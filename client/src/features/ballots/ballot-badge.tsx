// The state of a ballot as a badge. "Đang đóng" is a moment inside open: the last votes are on their way.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import {
  Ban,
  Circle,
  CircleCheck,
  CirclePause,
  Hourglass,
  Lock,
  LockKeyhole,
  Vote,
} from 'lucide-react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { formatExactTime } from '../../lib/format';
import { Badge } from '../../ui';

type Look = Pick<ComponentProps<typeof Badge>, 'icon' | 'tone'>;

const looks: Readonly<Record<Ballot['state'], Look>> = {
  draft: { icon: Circle, tone: 'neutral' },
  open: { icon: Vote, tone: 'live' },
  paused: { icon: CirclePause, tone: 'warn' },
  closed: { icon: Lock, tone: 'ok' },
  declared: { icon: CircleCheck, tone: 'ok' },
  voided: { icon: Ban, tone: 'neutral' },
};
const closing: Look = { icon: Hourglass, tone: 'warn' };

export function BallotBadge({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation('ballots');
  const isClosing = ballot.state === 'open' && ballot.closing;
  const at = ballot.state === 'declared' ? ballot.declaredAt : ballot.closedAt;
  return (
    <Badge {...(isClosing ? closing : looks[ballot.state])}>
      {t(`state.${isClosing ? 'closing' : ballot.state}`, {
        time: at === null ? '' : formatExactTime(at),
      })}
    </Badge>
  );
}

export function SecretBadge() {
  const { t } = useTranslation('ballots');
  return (
    <Badge icon={LockKeyhole} tone="live">
      {t('secret.badge')}
    </Badge>
  );
}
