// An official document as the file that was asked for, kept for the next who asks. Renderers are loaded when they are asked for: a
// server that comes back after a crash must not wait for them.
import type { OfficialDocument } from './document.js';
import { KeptFiles } from './kept-files.js';

export class KeptDocuments {
  private readonly files = new KeptFiles();

  of(format: 'pdf' | 'docx', document: OfficialDocument): Promise<Buffer> {
    return this.files.of(format, document, async () =>
      format === 'pdf'
        ? (await import('./render-pdf.js')).renderPdf(document, document.documentKind)
        : (await import('./render-docx.js')).renderDocx(document),
    );
  }
}
