// Between close and declaring: how long objections may still be raised, and that nobody sees more than their own choice.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { Hourglass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../lib/format';
import { useServerNow } from '../../live';
import { Note } from '../../ui';

/** Whole seconds by the server's clock, rounded up; 0: the result may be declared. */
export function useObjectionLeft({
  state,
  objectionEndsAt,
}: Pick<Ballot, 'state' | 'objectionEndsAt'>): number {
  const now = useServerNow(250);
  return state === 'closed' ? Math.max(0, Math.ceil(((objectionEndsAt ?? 0) - now) / 1_000)) : 0;
}

export function ObjectionNote({ ballot, secondsLeft }: { ballot: Ballot; secondsLeft: number }) {
  const { t } = useTranslation('ballots');
  return (
    <Note
      icon={Hourglass}
      tone="warn"
      title={t('objections.title', { left: formatDuration(secondsLeft) })}
    >
      {t(ballot.secret ? 'objections.secret' : 'objections.own')}
    </Note>
  );
}
