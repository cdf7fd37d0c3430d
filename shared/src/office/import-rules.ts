// What is wrong, doubtful or known about each row of a list of people, before anything is written. Pure; reading the file: server.
import { z } from 'zod';
import { foldMarks } from '../core/fold.js';
import { toE164 } from '../invitations/phone-numbers.js';
import type { MeetingRole } from '../policy/actor.js';
import type { ImportInput } from './import-columns.js';
import { isNewUnit, unitLike, type Units } from './import-units.js';
import type { Person } from './office.js';

export type FindingLevel = 'error' | 'warning';
export interface Finding {
  readonly level: FindingLevel;
  /** Key of the sentence that a person reads. */
  readonly code:
    | 'noName'
    | 'nameTooLong'
    | 'phoneShort'
    | 'phoneWrong'
    | 'emailWrong'
    | 'roleUnknown'
    | 'votingUnclear'
    | 'guestVotes'
    | 'samePhone'
    | 'sameName'
    | 'oldPrefix'
    | 'zeroAdded'
    | 'unitAlike'
    | 'maybeKnown'
    | 'noPosition'
    | 'noPhone'
    | 'siteUnknown';
  readonly details?: Readonly<Record<string, string | number>>;
}

/** A row as it will be written, where nothing forbids it. */
export interface ImportPerson {
  readonly honorific: string;
  readonly name: string;
  readonly position: string;
  readonly unitName: string;
  /** E.164, or null. */
  readonly phone: string | null;
  readonly email: string | null;
}
export interface ImportPlace {
  readonly role: MeetingRole;
  readonly votingRight: boolean;
  readonly siteId: string | null;
  readonly seat: string | null;
}
export interface CheckedRow {
  /** As the file counts them, from 1. */
  readonly line: number;
  readonly input: ImportInput;
  readonly findings: readonly Finding[];
  readonly status: 'ok' | FindingLevel;
  readonly person: ImportPerson;
  readonly place: ImportPlace;
  /** Who that is already; null: somebody new. */
  readonly knownId: string | null;
  /** Of a known person: what the file says differently. */
  readonly changes: readonly (keyof ImportPerson)[];
}

export interface Known {
  readonly people: readonly Pick<
    Person,
    'id' | 'honorific' | 'name' | 'position' | 'unitId' | 'phone' | 'email'
  >[];
  readonly units: Units;
  /** Of the meeting; none where people are imported into the office alone. */
  readonly sites: readonly { readonly id: string; readonly name: string }[];
}

const MOST_LETTERS = 120;
const VIETNAMESE_DIGITS = 10;
const email = z.email().max(200);

const roles: readonly (readonly [MeetingRole, readonly string[]])[] = [
  ['chair', ['chu toa', 'chu tri', 'chair']],
  ['presidium', ['dong chu tri', 'dong chu toa', 'doan chu toa', 'presidium']],
  ['secretary', ['thu ky', 'secretary']],
  ['siteOperator', ['can bo diem cau', 'ky thuat', 'operator']],
  ['guest', ['khach', 'khach moi', 'guest']],
  ['delegate', ['dai bieu', 'thanh vien', 'uy vien', 'delegate', 'member']],
];
const yes = ['co', 'x', '1', 'yes', 'true', 'duoc'];
const no = ['', 'khong', '0', 'no', 'false', '-'];

/** null: no role is called so. An empty cell is a delegate. */
export function roleOf(typed: string): MeetingRole | null {
  const plain = foldMarks(typed);
  if (plain === '') return 'delegate';
  return roles.find(([, words]) => words.includes(plain))?.[0] ?? null;
}

const key = (name: string, unitName: string): string => `${foldMarks(name)}|${foldMarks(unitName)}`;

function phoneOf(typed: string): { phone: string | null; finding?: Finding } {
  if (typed === '') return { phone: null, finding: { level: 'warning', code: 'noPhone' } };
  const digits = typed.replace(/\D/g, '');
  // A spreadsheet that took the number for a figure has dropped its zero.
  const lostZero = /^[1-9]\d{8}$/.test(typed.replace(/[\s.]/g, ''));
  const phone = toE164(lostZero ? `0${digits}` : typed);
  if (phone === null) {
    const missing = VIETNAMESE_DIGITS - digits.length;
    return {
      phone: null,
      finding:
        missing > 0
          ? { level: 'error', code: 'phoneShort', details: { missing } }
          : { level: 'error', code: 'phoneWrong' },
    };
  }
  if (lostZero) return { phone, finding: { level: 'warning', code: 'zeroAdded' } };
  if (/^(0|84|\+84)1\d{9}$/.test(typed.replace(/[\s.-]/g, '')))
    return { phone, finding: { level: 'warning', code: 'oldPrefix', details: { now: phone } } };
  return { phone };
}

/** `rows` with the number of each in the file. The same rows and the same office always give the same answer. */
export function checkRows(
  rows: readonly {
    readonly line: number;
    readonly input: ImportInput;
    /** Somebody said that this is not who the office knows by that name. */
    readonly apart?: boolean;
  }[],
  known: Known,
): CheckedRow[] {
  const byPhone = new Map(known.people.flatMap((one) => (one.phone ? [[one.phone, one]] : [])));
  const unitOf = (one: Known['people'][number]): string => known.units.get(one.unitId ?? '') ?? '';
  const byName = new Map(known.people.map((one) => [key(one.name, unitOf(one)), one]));
  const sites = new Map(known.sites.map(({ id, name }) => [foldMarks(name), id]));
  const taken = new Set<string>();
  const firstWith = { phone: new Map<string, number>(), name: new Map<string, number>() };

  return rows.map(({ line, input, apart }) => {
    const findings: Finding[] = [];
    const say = (level: FindingLevel, code: Finding['code'], details?: Finding['details']) =>
      findings.push({ level, code, ...(details && { details }) });
    if (input.name === '') say('error', 'noName');
    else if (input.name.length > MOST_LETTERS) say('error', 'nameTooLong');
    const { phone, finding } = phoneOf(input.phone);
    if (finding) findings.push(finding);
    if (input.email !== '' && !email.safeParse(input.email).success) say('error', 'emailWrong');
    const role = roleOf(input.role);
    if (role === null) say('error', 'roleUnknown', { role: input.role });
    const voting = foldMarks(input.votingRight);
    if (!yes.includes(voting) && !no.includes(voting))
      say('error', 'votingUnclear', { typed: input.votingRight });
    if (role === 'guest' && yes.includes(voting)) say('error', 'guestVotes');
    const siteId = sites.get(foldMarks(input.site)) ?? null;
    if (input.site !== '' && siteId === null && known.sites.length > 0)
      say('error', 'siteUnknown', { site: input.site });
    if (input.position === '') say('warning', 'noPosition');
    const alikeUnit = unitLike(input.unit, known.units);
    if (alikeUnit) say('warning', 'unitAlike', { unit: alikeUnit });

    const twin = phone === null ? undefined : firstWith.phone.get(phone);
    if (twin !== undefined) say('error', 'samePhone', { line: twin });
    else if (phone !== null) firstWith.phone.set(phone, line);
    const alike = key(input.name, input.unit);
    const namesake = firstWith.name.get(alike);
    if (input.name !== '' && namesake !== undefined && twin === undefined)
      say('warning', 'sameName', { line: namesake });
    else if (namesake === undefined) firstWith.name.set(alike, line);

    const person: ImportPerson = {
      ...{ honorific: input.honorific, name: input.name, position: input.position },
      ...{ unitName: input.unit, phone, email: input.email === '' ? null : input.email },
    };
    const found =
      (phone === null ? undefined : byPhone.get(phone)) ??
      (namesake === undefined ? byName.get(alike) : undefined);
    const asks =
      found !== undefined && found.phone !== phone && (found.phone === null || phone === null);
    // By name and unit alone, and only one of the two has a telephone: perhaps two people of one name.
    if (asks && !apart)
      say('warning', 'maybeKnown', { name: found.name, position: found.position });
    // Two rows are two people, whatever they share.
    const same = found && (taken.has(found.id) || (asks && apart)) ? undefined : found;
    if (same) taken.add(same.id);
    return {
      ...{ line, input, findings, person },
      status: findings.some(({ level }) => level === 'error')
        ? 'error'
        : findings.length > 0
          ? 'warning'
          : 'ok',
      place: {
        ...{ role: role ?? 'delegate', votingRight: yes.includes(voting) },
        ...{ siteId, seat: input.seat === '' ? null : input.seat },
      },
      knownId: same?.id ?? null,
      changes: same ? changesOf(person, { ...same, unitName: unitOf(same) }) : [],
    };
  });
}

/** The units that come into being with these rows, each once, as it is first written. */
export function newUnitsOf(rows: readonly CheckedRow[], known: Known): string[] {
  const named = rows.filter(({ status }) => status !== 'error').map(({ input }) => input.unit);
  const fresh = new Map(
    named.filter((name) => isNewUnit(name, known.units)).map((name) => [foldMarks(name), name]),
  );
  return [...fresh.values()];
}

/** What the file says differently. An empty cell takes nothing away. */
export function changesOf(person: ImportPerson, kept: ImportPerson): (keyof ImportPerson)[] {
  const fields = ['honorific', 'name', 'position', 'unitName', 'phone', 'email'] as const;
  return fields.filter((field) => {
    const [said, is] = [person[field], kept[field]];
    if (said === null || said === '') return false;
    return field === 'unitName' ? foldMarks(said) !== foldMarks(is ?? '') : said !== is;
  });
}
