// What Word or a browser puts on the clipboard as HTML, as the lines that shared/agenda/pasted-agenda reads: rows with tabs between
// cells, list items with the marks they are shown with. Only text is taken; nothing of the page is ever shown.
import { CELL_PARAGRAPH } from '@hop/shared/agenda/pasted-lines.js';

const BLOCKS = 'p, div, li, tr, h1, h2, h3, h4, h5, h6';
const BULLETS = ['-', '+', '•'];

/** null when it holds no list or table: the plain text then says as much. */
export function linesOfHtml(html: string): string | null {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  if (body.querySelector('table, li, p') === null) return null;
  body.querySelectorAll('style, script, head, title').forEach((one) => one.remove());
  const lines: string[] = [];
  walk(body, lines);
  return lines.filter((line) => line.trim() !== '').join('\n');
}

function walk(parent: Element, lines: string[]): void {
  let loose = '';
  const end = (): void => {
    lines.push(loose);
    loose = '';
  };
  for (const node of parent.childNodes) {
    if (!(node instanceof Element)) {
      loose += wordsOf(node);
      continue;
    }
    const isBlock = node.matches(BLOCKS) || node.querySelector(BLOCKS) !== null;
    if (!isBlock && node.tagName !== 'BR') {
      loose += wordsOf(node);
      continue;
    }
    end();
    if (node.matches('tr')) lines.push(rowOf(node));
    else if (node.matches('li')) lines.push(`${markOf(node)} ${ownWords(node)}`, ...partsOf(node));
    else if (node.querySelector(BLOCKS) === null) lines.push(wordsOf(node));
    else walk(node, lines);
  }
  end();
}

const partsOf = (item: Element): string[] => {
  const lines: string[] = [];
  for (const list of item.querySelectorAll(':scope > ol, :scope > ul')) walk(list, lines);
  return lines;
};

/** A list item without the lists inside it. */
function ownWords(item: Element): string {
  const copy = item.cloneNode(true) as Element;
  copy.querySelectorAll('ol, ul').forEach((list) => list.remove());
  return wordsOf(copy);
}

const rowOf = (row: Element): string =>
  [...row.querySelectorAll(':scope > td, :scope > th')]
    .map((cell) => {
      const lines: string[] = [];
      walk(cell, lines);
      return lines.filter((line) => line.trim() !== '').join(CELL_PARAGRAPH);
    })
    .join('\t');

/** Numbers of all levels ("1.2."), as the list shows them; bullets differ by level. */
function markOf(item: Element): string {
  const levels: string[] = [];
  let isNumbered = true;
  for (let at: Element | null = item; at !== null; at = at.parentElement?.closest('li') ?? null) {
    const list = at.parentElement;
    if (list?.tagName !== 'OL') isNumbered = false;
    const before = [...(list?.children ?? [])].filter((one) => one.tagName === 'LI');
    levels.unshift(String(before.indexOf(at) + 1));
  }
  return isNumbered ? `${levels.join('.')}.` : (BULLETS[levels.length - 1] ?? '*');
}

/** Line ends inside a paragraph are the page's, not the writer's; a break that was meant parts words. */
function wordsOf(node: Node): string {
  const copy = node.cloneNode(true);
  if (copy instanceof Element) copy.querySelectorAll('br').forEach((one) => one.replaceWith(' '));
  return (copy.textContent ?? '').replace(/\s+/g, ' ');
}
