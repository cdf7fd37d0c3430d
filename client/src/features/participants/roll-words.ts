// What the roll says of one person beside the state: late and early, comings before, who came instead, why somebody is away.
import type { Attendance } from '@hop/shared/participants/participant.js';
import { timeliness } from '@hop/shared/participants/timeliness.js';
import type { Sitting } from '@hop/shared/meetings/meeting.js';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { useEntities } from '../../live';

type Times = Pick<Sitting, 'startedAt' | 'endedAt'>;
const notYet: Times = { startedAt: null, endedAt: null };

export function useRollWords(attendance: Attendance | undefined): readonly string[] {
  const { t } = useTranslation('participants');
  const sittings = useEntities('sitting');
  if (attendance === undefined) return [];
  const { substitute, reason, spells } = attendance;
  const sitting = sittings.find(({ id }) => id === attendance.sittingId) ?? notYet;
  const { cameAt, wentAt, late, early } = timeliness(attendance, sitting);
  const inBetween = spells.map((spell) => {
    const times = { from: formatTime(spell.checkedInAt), to: formatTime(spell.leftAt) };
    return spell.substitute === null
      ? t('roll.spell', times)
      : t('roll.spellOfSubstitute', { ...times, name: spell.substitute.name });
  });
  return [
    substitute !== null &&
      t('roll.substitute', {
        name: [substitute.name, substitute.position].filter(Boolean).join(', '),
      }),
    late && cameAt !== null && t('roll.late', { time: formatTime(cameAt) }),
    early && wentAt !== null && t('roll.early', { time: formatTime(wentAt) }),
    ...inBetween,
    reason !== null && t('roll.reason', { reason }),
  ].filter((word) => word !== false);
}
