// Fonts that a file only names. Most are replaced by one that looks alike; those of before Unicode keep Vietnamese letters in the places
// of other ones, so that without the font itself a page reads "quyÕt ®Þnh".
import { z } from 'zod';

/** As the engine tells of a font. It finds no substitute for names that begin with a dot, as .VnTime does. */
const fontSchema = z.object({
  missingFile: z.literal(true),
  systemFontInfo: z.object({ baseFontName: z.string() }).nullish(),
});
const VNI = /^VNI[ -]/i;

/** `objects`: what the engine keeps for all pages, fonts among it. */
export function lacksItsFont(objects: readonly unknown[]): boolean {
  for (const each of objects) {
    const font = fontSchema.safeParse(each);
    if (!font.success) continue;
    const substitute = font.data.systemFontInfo?.baseFontName;
    if (substitute === undefined || VNI.test(substitute)) return true;
  }
  return false;
}
