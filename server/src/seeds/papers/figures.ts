// Totals, shares and rankings of the communes' figures, and how numbers are written in Vietnamese.
import { communes, districtFields, type Commune, type Field } from './communes.js';

/** `1.234,5`. */
export function number(value: number): string {
  return value.toLocaleString('vi-VN', { maximumFractionDigits: 2 });
}

/** Share of a whole as `95,35%`: two decimals, half up, trailing zeros dropped. */
export function percent(part: number, whole: number): string {
  return `${number(Math.round((part * 10_000) / whole) / 100)}%`;
}

export function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

/** Everything counted about the dossiers of one office, or of all together. */
export interface Dossiers {
  readonly total: number;
  readonly settled: number;
  readonly early: number;
  readonly onTime: number;
  readonly late: number;
  readonly pending: number;
  readonly received: number;
  readonly online: number;
  readonly postal: number;
  readonly firstHalf: number;
}

export function dossiersOf(list: readonly Commune[]): Dossiers {
  const total = sum(list, (commune) => commune.carriedOver + commune.received);
  const pending = sum(list, (commune) => commune.pending);
  const early = sum(list, (commune) => commune.early);
  const late = sum(list, (commune) => commune.late);
  return {
    total,
    pending,
    early,
    late,
    settled: total - pending,
    onTime: total - pending - early - late,
    received: sum(list, (commune) => commune.received),
    online: sum(list, (commune) => commune.online),
    postal: sum(list, (commune) => commune.postal),
    firstHalf: sum(list, (commune) => commune.firstHalf),
  };
}

export function fieldSettled(field: Field): number {
  return field.received - field.pending;
}

export const all = dossiersOf(communes);

export const district = {
  received: sum(districtFields, (field) => field.received),
  settled: sum(districtFields, fieldSettled),
  early: sum(districtFields, (field) => field.early),
  late: sum(districtFields, (field) => field.late),
  pending: sum(districtFields, (field) => field.pending),
  online: sum(districtFields, (field) => field.online),
} as const;

export const documents = {
  incoming: sum(communes, (commune) => commune.incoming),
  handled: sum(communes, (commune) => commune.handled),
} as const;

export interface Survey {
  readonly given: number;
  readonly returned: number;
  readonly verySatisfied: number;
  readonly satisfied: number;
  readonly neutral: number;
  readonly notSatisfied: number;
  /** Very satisfied and satisfied together. */
  readonly content: number;
}

export function surveyOf(list: readonly Commune[]): Survey {
  const at = (index: 0 | 1 | 2 | 3 | 4) => sum(list, (commune) => commune.forms[index]);
  const [given, verySatisfied, satisfied, neutral, notSatisfied] = [
    at(0),
    at(1),
    at(2),
    at(3),
    at(4),
  ];
  const content = verySatisfied + satisfied;
  return {
    given,
    verySatisfied,
    satisfied,
    neutral,
    notSatisfied,
    content,
    returned: content + neutral + notSatisfied,
  };
}

export const survey = surveyOf(communes);

export function lateShare(commune: Commune): number {
  return commune.late / dossiersOf([commune]).settled;
}

export function onlineShare(commune: Commune): number {
  return commune.online / commune.received;
}

export function handledShare(commune: Commune): number {
  return commune.handled / commune.incoming;
}

export function contentShare(commune: Commune): number {
  const { content, returned } = surveyOf([commune]);
  return content / returned;
}

/** Highest first; equal values keep the usual order of the communes. */
export function ranked(value: (commune: Commune) => number): Commune[] {
  return [...communes].sort((one, other) => value(other) - value(one));
}

export const byScore = ranked((commune) => commune.score);

/** Level of the own score, as in the district's scoring rules. */
export function grade({ score }: Commune): string {
  if (score >= 85) return 'Tốt';
  return score >= 80 ? 'Khá' : 'Trung bình';
}

/** `xã Cam Thượng`, `thị trấn Tây Đằng`. */
export function fullName({ name, town }: Commune): string {
  return `${town ? 'thị trấn' : 'xã'} ${name}`;
}

/** `Châu Sơn, Phú Cường và Cam Thượng`. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} và ${names.at(-1) ?? ''}`;
}

export function names(list: readonly Commune[]): string {
  return listed(list.map((commune) => commune.name));
}

/** The commune of that name; a misspelt name is a bug in the text. */
export function commune(name: string): Commune {
  const found = communes.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no commune is called ${name}`);
  return found;
}
