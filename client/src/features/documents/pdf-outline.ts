// The outline of a PDF as a flat list with page numbers: bounded, as a broken or hostile file may nest it without end.
import type { PDFDocumentProxy } from 'pdfjs-dist';

export interface OutlineEntry {
  readonly title: string;
  /** 0 for the outermost. */
  readonly depth: number;
  /** null: it leads to no page of this document. */
  readonly page: number | null;
}
const MOST_ENTRIES = 500;
const DEEPEST = 6;
const LONGEST_TITLE = 200;

type Node = NonNullable<Awaited<ReturnType<PDFDocumentProxy['getOutline']>>>[number];

/** In reading order; what lies deeper or comes later than the bounds is left out. */
export function flattened(nodes: readonly Node[]): { node: Node; depth: number }[] {
  const flat: { node: Node; depth: number }[] = [];
  const add = (level: readonly Node[], depth: number): void => {
    for (const node of level) {
      if (flat.length >= MOST_ENTRIES) return;
      flat.push({ node, depth });
      if (depth + 1 < DEEPEST) add(node.items as Node[], depth + 1);
    }
  };
  add(nodes, 0);
  return flat;
}

async function pageOf(pdf: PDFDocumentProxy, dest: Node['dest']): Promise<number | null> {
  try {
    const target: unknown = (typeof dest === 'string' ? await pdf.getDestination(dest) : dest)?.[0];
    if (typeof target === 'number') return target < pdf.numPages ? target + 1 : null;
    if (typeof target !== 'object' || target === null) return null;
    return (await pdf.getPageIndex(target as Parameters<typeof pdf.getPageIndex>[0])) + 1;
  } catch {
    return null;
  }
}

export async function outlineOf(pdf: PDFDocumentProxy): Promise<OutlineEntry[]> {
  const nodes = (await pdf.getOutline()) as Node[] | null;
  const entries: OutlineEntry[] = [];
  // One after the other: a page that is drawn meanwhile waits for one of them, not for all.
  for (const { node, depth } of flattened(nodes ?? [])) {
    const title = node.title.trim().slice(0, LONGEST_TITLE);
    if (title !== '') entries.push({ title, depth, page: await pageOf(pdf, node.dest) });
  }
  return entries;
}
