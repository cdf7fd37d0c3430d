// The list to be signed by hand at the door, one per site, each from a sheet of its own. Official documents stay Vietnamese in every language.
import { vietnamTime } from '@hop/shared/core/vietnam-time.js';
import { moment } from '@hop/shared/minutes/sentences.js';
import { compareNames } from '@hop/shared/participants/names.js';
import { appendix, paragraph, type Block, type OfficialDocument } from '../official/document.js';
import { issuerOf } from '../official/issuer.js';
import type { ListedPerson, RollFacts } from './roll-facts.js';

const KIND = 'DANH SÁCH ĐẠI BIỂU KÝ ĐIỂM DANH';
/** Room for a signature. */
const ROW_MM = 11;
const columns = [
  { title: 'STT', share: 6, align: 'center' },
  { title: 'Họ và tên', share: 26, align: 'left' },
  { title: 'Chức vụ', share: 22, align: 'left' },
  { title: 'Đơn vị', share: 24, align: 'left' },
  { title: 'Ký tên', share: 22, align: 'left' },
] as const;

export type SignInOrder = 'name' | 'unit';
const collator = new Intl.Collator('vi');
const orders: Readonly<Record<SignInOrder, (a: ListedPerson, b: ListedPerson) => number>> = {
  name: (a, b) => compareNames(a.person.name, b.person.name),
  unit: (a, b) => collator.compare(a.person.unitName, b.person.unitName) || orders.name(a, b),
};

/** Who signs at which site, in the order asked for; sites keep theirs. */
export function signInDocument(facts: RollFacts, order: SignInOrder): OfficialDocument {
  const { meeting, sitting, people, signers, asOfMs, site } = facts;
  const { symbol, ...issuer } = issuerOf(meeting);
  const { day, month, year } = vietnamTime(asOfMs);
  const places = [...new Set(people.map((one) => one.site))];
  const [first = '', ...others] = places;
  const at = (place: string): string => (place === '' ? '' : `, điểm cầu ${place}`);
  const table = (place: string): Block => {
    const listed = people.filter((one) => one.site === place).toSorted(orders[order]);
    return {
      kind: 'table',
      caption: `${listed.length} người${at(place)}`,
      leastRowMm: ROW_MM,
      columns,
      rows: listed.map(({ person: { honorific, name, position, unitName } }, index) => [
        ...[String(index + 1), [honorific, name].filter(Boolean).join(' ')],
        ...[position, unitName, ''],
      ]),
    };
  };
  const when = `Phiên họp thứ ${sitting.number}, ${moment(sitting.startedAt ?? meeting.startsAt)}`;
  return {
    ...issuer,
    number: { sequence: null, symbol: `DSKT-${symbol}` },
    date: { day, month, year },
    documentKind: KIND,
    subjectLine: meeting.title,
    blocks: [
      paragraph([when, meeting.place].filter(Boolean).join(', ') + '.'),
      ...(people.length === 0 ? [] : [table(first)]),
    ],
    appendices: others.flatMap((place) => [appendix(KIND, `${when}${at(place)}`), table(place)]),
    leftSignature: { titles: [site === null ? 'THƯ KÝ' : 'CÁN BỘ ĐIỂM CẦU'], name: signers.left },
    rightSignature: { titles: [site === null ? 'CHỦ TỌA' : 'THƯ KÝ'], name: signers.right },
    recipients: ['Lưu: VT'],
  };
}
