// Tinos, metric-compatible with Times New Roman and complete for Vietnamese: embedded in PDFs,
// and used to measure text for the DOCX, which only names Times New Roman.
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

export type FontStyle = 'regular' | 'bold' | 'italic' | 'boldItalic';

const require = createRequire(import.meta.url);
const FILES: Record<FontStyle, string> = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

/** The style of a run that may be bold, italic or both. */
export function fontStyle(run: { readonly bold?: boolean; readonly italic?: boolean }): FontStyle {
  if (run.bold === true) return run.italic === true ? 'boldItalic' : 'bold';
  return run.italic === true ? 'italic' : 'regular';
}

/** Makes the four styles known to a PDF under their style names; only those used are embedded. */
export function registerFonts(pdf: PDFKit.PDFDocument): void {
  for (const [style, file] of Object.entries(FILES))
    pdf.registerFont(style, require.resolve(`@expo-google-fonts/tinos/${file}`));
}

let ruler: PDFKit.PDFDocument | undefined;

/** Width of one line in points. */
export function textWidth(text: string, style: FontStyle, size: number): number {
  if (ruler === undefined) {
    ruler = new PDFDocument({ autoFirstPage: false });
    registerFonts(ruler);
  }
  return ruler.font(style).fontSize(size).widthOfString(text);
}
