// The seven papers: pages, bookmarks, fonts, and the same bytes every time.
import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { demoPapers } from './demo-papers.js';

const rendered = await Promise.all(
  demoPapers.map(async (paper) => ({ paper, bytes: await paper.render() })),
);

describe('the papers of the demo meeting', () => {
  it('are seven files with 59 pages, each with the pages it says', async () => {
    const pages = await Promise.all(
      rendered.map(async ({ bytes }) => (await PDFDocument.load(bytes)).getPageCount()),
    );
    expect(pages).toEqual(demoPapers.map((paper) => paper.pages));
    expect(pages).toHaveLength(7);
    expect(pages.reduce((sum, count) => sum + count, 0)).toBe(59);
  });

  it('are A4 and carry an outline and their embedded fonts', async () => {
    for (const { paper, bytes } of rendered) {
      const pdf = await PDFDocument.load(bytes);
      const { width, height } = pdf.getPage(0).getSize();
      expect([Math.round(width), Math.round(height)], paper.key).toEqual([595, 842]);
      const outline = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict);
      expect(outline.has(PDFName.of('First')), paper.key).toBe(true);
      const fonts =
        pdf.getPage(0).node.Resources()?.lookup(PDFName.of('Font'), PDFDict).values() ?? [];
      expect(fonts.length, paper.key).toBeGreaterThan(1);
      for (const font of fonts) {
        const descendants = pdf.context
          .lookup(font, PDFDict)
          .lookup(PDFName.of('DescendantFonts'), PDFArray);
        expect(descendants.lookup(0, PDFDict).lookup(PDFName.of('BaseFont'))?.toString()).toMatch(
          /\+Tinos/,
        );
      }
    }
  });

  it('are the same bytes each time', async () => {
    const again = await demoPapers[0]?.render();
    expect(again?.equals(rendered[0]?.bytes ?? Buffer.alloc(0))).toBe(true);
  });

  it('have keys, numbers and file names of their own', () => {
    for (const field of ['key', 'fileName', 'number'] as const) {
      expect(new Set(demoPapers.map((paper) => paper[field])).size, field).toBe(7);
    }
  });
});
