// The text of a page as its text layer carries it, and where a piece of that text stands among the layer's elements.
export interface TextNode {
  readonly node: Text;
  /** Of its first letter in the page's text. */
  readonly start: number;
}

/** Lines end with a line break. */
export function textOf(layer: HTMLElement): { text: string; nodes: TextNode[] } {
  const nodes: TextNode[] = [];
  let text = '';
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) {
      nodes.push({ node, start: text.length });
      text += node.data;
    } else if (node.nodeName === 'BR') text += '\n';
  }
  return { text, nodes };
}

/** One range for each run of text that the piece touches. */
export function rangesOf(
  nodes: readonly TextNode[],
  { start, end }: { start: number; end: number },
): Range[] {
  return nodes
    .filter((each) => each.start < end && each.start + each.node.length > start)
    .map((each) => {
      const range = document.createRange();
      range.setStart(each.node, Math.max(0, start - each.start));
      range.setEnd(each.node, Math.min(each.node.length, end - each.start));
      return range;
    });
}
