// Text in the fonts of before Unicode becomes Vietnamese; other text stays as it is.
import { describe, expect, it } from 'vitest';
import { encodingOfFont, looksLikeTcvn3, toUnicode } from './old-encodings.js';

describe('the encoding of a font', () => {
  it('is read off its name', () => {
    expect(encodingOfFont('.VnTime')).toBe('tcvn3');
    expect(encodingOfFont('ABCDEF+.VnArial,Bold')).toBe('tcvn3');
    expect(encodingOfFont('.VnTimeH')).toBe('tcvn3Capitals');
    expect(encodingOfFont('ABCDEF+.VnArialH,Bold')).toBe('tcvn3Capitals');
    expect(encodingOfFont('VNI-Times')).toBe('vni');
    for (const name of ['TimesNewRomanPSMT', 'ABCDEF+Tinos', 'Vnesse', 'Arial-BoldMT', ''])
      expect(encodingOfFont(name)).toBe(null);
  });
});

describe('TCVN 3', () => {
  const said: [string, string][] = [
    ['quyÕt ®Þnh', 'quyết định'],
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['§éc lËp \u2013 Tù do \u2013 H¹nh phóc', 'Độc lập \u2013 Tự do \u2013 Hạnh phúc'],
    ['th\u00AD viÖn, \u00ADu tiªn', 'thư viện, ưu tiên'],
    ['th- viÖn, -u tiªn, ch-¬ng tr×nh', 'thư viện, ưu tiên, chương trình'],
    ['UBND-VX, 2020-2025, A - B', 'UBND-VX, 2020-2025, A - B'],
    ['®Êt ®ai, ruéng v­ên, ¨n uèng', 'đất đai, ruộng vườn, ăn uống'],
    ['ThuÕ vµ phÝ; tæng sè; ph¸p luËt', 'Thuế và phí; tổng số; pháp luật'],
  ];
  it.each(said)('%s is %s', (old, now) => {
    expect(toUnicode(old, 'tcvn3')).toBe(now);
  });

  it('in a font of capitals is in capitals', () => {
    expect(toUnicode('quyÕt ®Þnh', 'tcvn3Capitals')).toBe('QUYẾT ĐỊNH');
  });

  it('every letter with a mark has its own place', () => {
    const latin = '¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
    const letters = new Set([...latin].map((one) => toUnicode(one, 'tcvn3')));
    expect(letters.size).toBe(74);
    expect(
      [...letters].every((one) =>
        /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu.test(one),
      ),
    ).toBe(true);
  });

  it('is recognised by its signs where no font tells', () => {
    const old = said.map(([one]) => one).join(' ');
    expect(looksLikeTcvn3(old)).toBe(true);
    expect(looksLikeTcvn3('Quyết định của Ủy ban, © 2026 «Sở»')).toBe(false);
    expect(looksLikeTcvn3('© 2026 «Le conseil général» à Orléans, 5 µm, 20 °C')).toBe(false);
    expect(looksLikeTcvn3(`${old} Quyết định`)).toBe(false);
  });
});

describe('VNI', () => {
  it('takes the sign after a vowel for its mark', () => {
    expect(toUnicode('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'vni')).toBe(
      'Cộng hòa xã hội chủ nghĩa Việt Nam',
    );
    expect(toUnicode('ÑOÄC LAÄP, quyeát ñònh, ngöôøi, ñöôïc, baèng', 'vni')).toBe(
      'ĐỘC LẬP, quyết định, người, được, bằng',
    );
  });
});
