// Vietnamese text in the encodings of before Unicode. Fonts named .VnTime and the like (TCVN 3, "ABC") and VNI-Times keep Vietnamese
// letters in the places of Latin ones, so a page that reads "quyÕt ®Þnh" says "quyết định". Tables: TCVN 5712:1993 (VN3); VNI for Windows.

export type OldEncoding = 'tcvn3' | 'tcvn3Capitals' | 'vni';

/** By the name of the font, with or without the mark of a subset (ABCDEF+). Null: Unicode, as far as the name tells. */
export function encodingOfFont(fontName: string): OldEncoding | null {
  const name = fontName.replace(/^[A-Z]{6}\+/, '');
  if (/^\.?Vn[A-Z][A-Za-z ]*H(?=$|[,-]|Bold|Italic)/.test(name)) return 'tcvn3Capitals';
  if (/^\.Vn/.test(name) || /^Vn(Time|Arial|Courier|Book|Times)/.test(name)) return 'tcvn3';
  return /^VNI[ -]/i.test(name) ? 'vni' : null;
}

const LATIN =
  '¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾Æ' + 'ÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞ' + 'ßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const VIETNAMESE =
  'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặ' + 'ầẩẫấậèẻẽéẹềểễếệìỉĩíị' + 'òỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
const vietnamese = [...VIETNAMESE];
const tcvn3: ReadonlyMap<string, string> = new Map(
  [...LATIN].map((latin, index) => [latin, vietnamese[index] ?? latin]),
);

/** Ư stands where Latin fonts have the soft hyphen; engines then read a hyphen. One inside a word of small letters is the letter. */
const HYPHEN_FOR_U =
  /(?<=^|[\s("]|[\p{Ll}¡-þ])-(?=[\p{Ll}¡-þ])|(?<=[\p{Ll}¡-þ])-(?=$|[\s,.;:)"])/gu;

function fromTcvn3(text: string): string {
  return [...text.replace(HYPHEN_FOR_U, '\u00AD')]
    .map((letter) => tcvn3.get(letter) ?? letter)
    .join('');
}

const GRAVE = '\u0300';
const ACUTE = '\u0301';
const TILDE = '\u0303';
const HOOK = '\u0309';
const DOT = '\u0323';
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
/** The sign after a vowel is its mark. */
const vniMarks: Readonly<Record<string, string>> = {
  ...{ ø: GRAVE, ù: ACUTE, û: HOOK, õ: TILDE, ï: DOT, â: CIRCUMFLEX, ê: BREVE },
  ...{ à: CIRCUMFLEX + GRAVE, á: CIRCUMFLEX + ACUTE, å: CIRCUMFLEX + HOOK },
  ...{ ã: CIRCUMFLEX + TILDE, ä: DOT + CIRCUMFLEX },
  ...{ è: BREVE + GRAVE, é: BREVE + ACUTE, ú: BREVE + HOOK, ü: BREVE + TILDE, ë: DOT + BREVE },
};
/** Letters that stand for themselves, and the two vowels with a horn, which take marks too. */
const vniLetters: Readonly<Record<string, string>> = {
  ...{ ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', í: 'í', ì: 'ì' },
};
const VNI = /([aeouyôö])([øùûõïâêàáåãäèéúüë])|[ñôöæóòîíì]/giu;

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

function fromVni(text: string): string {
  return text.replace(VNI, (all, vowel: string | undefined, mark: string | undefined) => {
    const letter = vowel ?? all;
    const plain = vniLetters[letter.toLowerCase()] ?? letter.toLowerCase();
    const whole = plain + (mark === undefined ? '' : (vniMarks[mark.toLowerCase()] ?? ''));
    return isCapital(letter) ? whole.toUpperCase() : whole;
  });
}

/** The same text in Unicode, NFC. */
export function toUnicode(text: string, encoding: OldEncoding): string {
  switch (encoding) {
    case 'tcvn3':
      return fromTcvn3(text).normalize('NFC');
    case 'tcvn3Capitals':
      return fromTcvn3(text).normalize('NFC').toUpperCase();
    case 'vni':
      return fromVni(text).normalize('NFC');
  }
}

/** Signs that stand inside words of TCVN 3 and never inside words of any other text. */
const INSIDE_WORDS = /(?<=\p{L})[¨©ª«¬®µ¶·¸¹»¼½¾¡-§]|[¨©ª«¬®µ¶·¸¹»¼½¾](?=\p{L})/gu;
/** Letters that only Unicode text has. */
const UNICODE_ONLY = /[\u0102\u0103\u0110\u0111\u01A0-\u01B0\u1EA0-\u1EF9]/u;
const MANY = 8;

/** What a text is set in when its font does not tell: read off its signs, and only when there are many and none speaks against it. */
export const looksLikeTcvn3 = (text: string): boolean =>
  !UNICODE_ONLY.test(text) && (text.match(INSIDE_WORDS)?.length ?? 0) >= MANY;
