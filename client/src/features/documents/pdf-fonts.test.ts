// Which fonts that are named only make other letters of a page.
import { expect, it } from 'vitest';
import { lacksItsFont } from './pdf-fonts';

const font = (missingFile: boolean, baseFontName?: string) => ({
  missingFile,
  systemFontInfo: baseFontName === undefined ? null : { baseFontName },
});

it('are those without a substitute, and those of VNI', () => {
  expect(lacksItsFont([font(true)])).toBe(true);
  expect(lacksItsFont([font(true, 'TimesNewRoman'), font(true, 'VNI-Times')])).toBe(true);
});
it('are none that lie in the file or look alike, and nothing that is no font', () => {
  expect(lacksItsFont([font(false), font(true, 'TimesNewRoman'), null, 'g_d0_f1'])).toBe(false);
});
