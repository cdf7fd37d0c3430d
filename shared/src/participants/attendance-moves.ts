// How the record of one person at one sitting goes on: coming, leaving, being excused or substituted. Nothing that was is lost.
// Who may do it and whether the roll is open is not decided here.
import type { Attendance, Spell, Substitute } from './participant.js';

export type RollRecord = Pick<
  Attendance,
  'state' | 'mode' | 'checkedInAt' | 'leftAt' | 'reason' | 'substitute' | 'spells'
>;
type Mode = NonNullable<Attendance['mode']>;

/** Before anything is recorded. */
export const unrecorded: RollRecord = {
  ...{ state: 'absent', mode: null, checkedInAt: null, leftAt: null },
  ...{ reason: null, substitute: null, spells: [] },
};

/** The time that began with the last coming, ended at its leaving or else now. */
const closed = ({ mode, checkedInAt, leftAt, substitute }: RollRecord, now: number): Spell[] =>
  mode === null || checkedInAt === null
    ? []
    : [{ mode, checkedInAt, leftAt: leftAt ?? now, substitute }];

/** Comes, or comes back; a substitute makes room. */
export const arrive = (record: RollRecord, mode: Mode, now: number): RollRecord => ({
  ...{ state: 'present', mode, checkedInAt: now, leftAt: null, reason: null, substitute: null },
  spells: [...record.spells, ...closed(record, now)],
});

/** Of somebody present, or of the substitute. */
export const leave = (record: RollRecord, now: number): RollRecord => ({
  ...record,
  state: record.state === 'present' ? 'left' : record.state,
  leftAt: now,
});

/** Somebody else comes instead of one who is not here. Whose substitute is there already, only the name is put right. */
export const substitute = (
  record: RollRecord,
  who: Substitute,
  mode: Mode,
  now: number,
): RollRecord =>
  record.state === 'substituted'
    ? { ...record, substitute: who }
    : {
        ...{ ...record, state: 'substituted', substitute: who, mode, checkedInAt: now },
        ...{ leftAt: null, spells: [...record.spells, ...closed(record, now)] },
      };

/** Away without a reason. A substitute recorded by mistake goes, and what the person did before stands again. */
export function withdraw(record: RollRecord): RollRecord {
  const before = record.state === 'substituted' ? record.spells.at(-1) : undefined;
  if (before === undefined) return { ...unrecorded, spells: record.spells };
  const state = before.substitute === null ? 'left' : 'substituted';
  return { ...record, ...before, state, spells: record.spells.slice(0, -1) };
}

/** Every time the person was there, the substitute's apart, oldest first; `leftAt` is null while it lasts. */
export function presences(
  record: RollRecord,
): { checkedInAt: number; leftAt: number | null; mode: Mode }[] {
  const { state, mode, checkedInAt, leftAt } = record;
  const own = record.spells.filter((spell) => spell.substitute === null);
  const last =
    (state === 'present' || state === 'left') && mode !== null && checkedInAt !== null
      ? [{ mode, checkedInAt, leftAt }]
      : [];
  return [...own, ...last];
}
