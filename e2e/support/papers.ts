// Papers as an office has them, made on the spot: so many pages of words, and as many bytes as a scan has. Handed in over the public contract.
import { randomBytes } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { command, documentCalled } from './demo-meeting.js';
import { uploaded } from './uploads.js';

/** `weightBytes`: of something that cannot be made smaller, as a scan is. */
export function paperOf(label: string, pages: number, weightBytes = 0): Buffer {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer): void => {
    objects.push(
      Buffer.concat([
        Buffer.from(`${objects.length + 1} 0 obj\n`),
        Buffer.from(body),
        Buffer.from('\nendobj\n'),
      ]),
    );
  };
  const kids = Array.from({ length: pages }, (_, index) => `${4 + index * 2} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Count ${pages} /Kids [${kids}] >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  const share = Math.floor(weightBytes / pages);
  for (let page = 1; page <= pages; page += 1) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${objects.length + 2} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
    );
    const text = `BT /F 36 Tf 60 700 Td (${label}) Tj 0 -60 Td (Page ${page}) Tj ET\n`;
    const weight = share === 0 ? '' : `% ${randomBytes(share / 2).toString('hex')}\n`;
    const content = Buffer.from(text + weight);
    add(
      Buffer.concat([
        Buffer.from(`<< /Length ${content.length} >>\nstream\n`),
        content,
        Buffer.from('\nendstream'),
      ]),
    );
  }
  const head = Buffer.from('%PDF-1.7\n');
  let at = head.length;
  const lines = objects.map((object) => {
    const line = `${String(at).padStart(10, '0')} 00000 n \n`;
    at += object.length;
    return line;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${lines.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([head, ...objects, Buffer.from(table)]);
}

export interface Paper {
  readonly title: string;
  readonly bytes: Buffer;
}

const AT_ONCE = 6;

/** As the meeting's secretary, a few at a time. */
export async function handInAll(
  secretary: APIRequestContext,
  papers: readonly Paper[],
): Promise<void> {
  const left = [...papers];
  const work = async (): Promise<void> => {
    for (let paper = left.shift(); paper !== undefined; paper = left.shift())
      await handInOne(secretary, paper);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function handInOne(secretary: APIRequestContext, { title, bytes }: Paper): Promise<void> {
  const uploadToken = await uploaded(secretary, `${title}.pdf`, bytes);
  await command(secretary, 'document.add', { uploadToken, title });
}

/** Sets a flag of the document with this title. */
export async function flag(
  secretary: APIRequestContext,
  title: string,
  flags: Record<string, boolean>,
): Promise<void> {
  const one = await documentCalled(secretary, title);
  await command(secretary, 'document.edit', {
    documentId: one?.id,
    baseVersion: one?.version,
    ...flags,
  });
}
