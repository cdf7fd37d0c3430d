// Telephone numbers as people type them → E.164, and back to how they are read. Old 11-digit mobile numbers are carried over.
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Prefixes until 2018 → since then, without the leading 0. The last seven digits stayed the same. */
const CHANGED_PREFIXES: Readonly<Record<string, string>> = {
  '120': '70',
  '121': '79',
  '122': '77',
  '126': '76',
  '128': '78',
  '123': '83',
  '124': '84',
  '125': '85',
  '127': '81',
  '129': '82',
  '162': '32',
  '163': '33',
  '164': '34',
  '165': '35',
  '166': '36',
  '167': '37',
  '168': '38',
  '169': '39',
  '186': '56',
  '188': '58',
  '199': '59',
};

const OLD_MOBILE = /^\+84(1\d\d)(\d{7})$/;

/** Accepts 0…, 84…, +84…, 0084…, with blanks, dots, dashes or brackets; other countries with +. null when it cannot be a number. */
export function toE164(typed: string): string | null {
  const bare = typed.normalize('NFKC').replace(/[\s.\-()/]/g, '');
  if (!/^\+?\d+$/.test(bare)) return null;
  const full = renewed(international(bare));
  // The library's small table lets eleven digits with a prefix that never was pass.
  if (OLD_MOBILE.test(full)) return null;
  const number = parsePhoneNumberFromString(full);
  return number?.isValid() ? number.number : null;
}

function international(bare: string): string {
  if (bare.startsWith('+')) return bare;
  if (bare.startsWith('00')) return `+${bare.slice(2)}`;
  // No Vietnamese number of nine or ten digits begins with 84 before its 0, so a long one carries the country's code.
  if (bare.startsWith('84') && bare.length >= 11) return `+${bare}`;
  return `+84${bare.replace(/^0/, '')}`;
}

function renewed(full: string): string {
  const number = full.replace(/^\+840/, '+84');
  const [, old = '', rest = ''] = OLD_MOBILE.exec(number) ?? [];
  const prefix = CHANGED_PREFIXES[old];
  return prefix === undefined ? number : `+84${prefix}${rest}`;
}

/** "+84912345678" → "0912 345 678"; numbers of other countries keep their code. */
export function showPhone(e164: string): string {
  const number = parsePhoneNumberFromString(e164);
  if (number === undefined) return e164;
  return number.country === 'VN' ? number.formatNational() : number.formatInternational();
}
