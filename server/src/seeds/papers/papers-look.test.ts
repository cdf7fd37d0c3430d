import { writeFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import { it } from 'vitest';
import { demoPapers } from './demo-papers.js';
it('x', async () => {
  for (const p of demoPapers) {
    const b = await p.render();
    writeFileSync(`/tmp/pp-${p.key}.pdf`, b);
    console.log(p.key, p.pages, (await PDFDocument.load(b)).getPageCount(), b.length);
  }
});
