// A new sitting lies in the time of another one: which, and, where that one only has to end earlier, the act that makes it so.
import type { Sitting } from '@hop/shared/meetings/meeting.js';
import { editSitting } from '@hop/shared/meetings/sittings-commands.js';
import { Scissors, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime } from '../../lib/format';
import { useAct } from '../../live';
import { Button, DateTimeField, Note } from '../../ui';

const HOUR_MS = 3_600_000;
/** Where a first day that was never said to end, ends: the hour at which offices close, ten hours after it began at most. */
const LONGEST_DAY_MS = 10 * HOUR_MS;

/** On its own first day, at the hour at which the whole was to end; before the sitting that follows. */
export function proposedEnd(startsAt: number, plannedEndAt: number, nextAt: number): number {
  const untilSameHour = (plannedEndAt - startsAt) % (24 * HOUR_MS);
  const end = startsAt + (untilSameHour > 0 ? untilSameHour : LONGEST_DAY_MS);
  return Math.min(end, nextAt);
}

interface ShortenSittingProps {
  sitting: Sitting;
  /** When the one that is being planned begins. */
  nextAt: number;
  onShortened: () => void;
}

export function ShortenSitting({ sitting, nextAt, onShortened }: ShortenSittingProps) {
  const { t } = useTranslation('meetings');
  const { id, version, number, startsAt, plannedEndAt } = sitting;
  const mayShorten = sitting.state === 'planned' && startsAt !== null && startsAt < nextAt;
  const [end, setEnd] = useState<number | null>(
    startsAt === null ? null : proposedEnd(startsAt, plannedEndAt ?? startsAt, nextAt),
  );
  const { act, busy } = useAct(editSitting, {
    done: () => t('sittings.shortened', { number, time: formatDateTime(end ?? 0) }),
  });
  const shorten = async (): Promise<void> => {
    if (end === null) return;
    const done = await act({ sittingId: id, baseVersion: version, plannedEndAt: end });
    if (done !== null) onShortened();
  };
  return (
    <div role="alert">
      <Note
        icon={TriangleAlert}
        tone="lost"
        title={t('sittings.overlaps', {
          number,
          from: formatDateTime(startsAt ?? 0),
          to: formatDateTime(plannedEndAt ?? startsAt ?? 0),
        })}
      >
        {t(mayShorten ? 'sittings.shortenWords' : 'sittings.overlapWords', { number })}
      </Note>
      {mayShorten && (
        <>
          <DateTimeField
            label={t('sittings.shortenTo', { number, day: formatDate(startsAt) })}
            value={end}
            onChange={setEnd}
          />
          <Button
            icon={Scissors}
            busy={busy}
            busyLabel={t('sending')}
            disabled={end === null || end <= startsAt || end > nextAt}
            onClick={() => void shorten()}
          >
            {t('sittings.shorten', { number })}
          </Button>
        </>
      )}
    </div>
  );
}
