// Writes one paper of the try-out session: a title, paragraphs of the field, and behind them scanned pages.
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import PDFDocument from 'pdfkit';
import { registerFonts } from '../../official/fonts.js';
import type { SessionFile } from './session-files.js';
import { sentences } from './topics.js';

const A4 = [595.28, 841.89] as const;
const PARAGRAPHS_A_PAGE = 7;
const SENTENCES_A_PARAGRAPH = 3;

/** The nth sentence of a paper, its figures its own. */
function sentence(seed: number, nth: number): string {
  const text = sentences[(seed * 5 + nth * 7) % sentences.length] ?? '';
  let figure = seed * 37 + nth * 11;
  return text.replace(/#(%?)/g, (_, percent: string) => {
    figure += 53;
    return percent ? `${60 + (figure % 39)}%` : String((figure * 97) % 1900 || 7);
  });
}

function textPage(pdf: PDFKit.PDFDocument, file: SessionFile, seed: number, page: number): void {
  pdf.addPage().font('bold').fontSize(14);
  if (page === 0) {
    pdf.text(file.title.toLocaleUpperCase('vi'), { align: 'center' });
    pdf.font('italic').fontSize(13).text(file.unit, { align: 'center' });
  } else pdf.text(`Phần ${page + 1}`);
  pdf.font('regular').fontSize(13).moveDown();
  for (let paragraph = 0; paragraph < PARAGRAPHS_A_PAGE; paragraph += 1) {
    const first = (page * PARAGRAPHS_A_PAGE + paragraph) * SENTENCES_A_PARAGRAPH;
    const whole = [0, 1, 2].map((nth) => sentence(seed, first + nth)).join(' ');
    pdf.text(whole, { align: 'justify', indent: 28, paragraphGap: 5 });
  }
  pdf.fontSize(11).text(`Trang ${page + 1}`, 72, A4[1] - 60, { align: 'center', lineBreak: false });
}

/** `scans` are used in turn; `seed` makes the figures of one paper differ from another's. */
export function sessionPdf(
  file: SessionFile,
  seed: number,
  scans: readonly Buffer[],
): PDFKit.PDFDocument {
  const pdf = new PDFDocument({
    ...{ autoFirstPage: false, size: 'A4', margins: { top: 60, bottom: 40, left: 72, right: 56 } },
    info: { Title: file.title, CreationDate: new Date(0) },
  });
  registerFonts(pdf);
  for (let page = 0; page < file.textPages; page += 1) textPage(pdf, file, seed, page);
  for (let page = 0; page < file.scannedPages; page += 1)
    pdf
      .addPage({ margin: 0 })
      .image(scans[(seed + page) % scans.length] ?? Buffer.alloc(0), 0, 0, { fit: [...A4] });
  pdf.end();
  return pdf;
}

export const writePdf = (pdf: PDFKit.PDFDocument, path: string): Promise<void> =>
  pipeline(pdf, createWriteStream(path));
