// Vietnamese names: sorted by the given name, which is the last word, and shortened to two letters. Search: core/fold.

const collator = new Intl.Collator('vi');

const words = (name: string): string[] => name.normalize('NFC').trim().split(/\s+/);

/** Given name first, then family and middle names; equal names keep one fixed order. */
export function compareNames(a: string, b: string): number {
  const first = words(a);
  const second = words(b);
  return (
    collator.compare(first.at(-1) ?? '', second.at(-1) ?? '') ||
    collator.compare(first.join(' '), second.join(' '))
  );
}

/** Family and given name: "Hoàng Thị Lụa" → "HL"; one word gives one letter. */
export function initials(name: string): string {
  const all = words(name);
  const ends = all.length > 1 ? [all[0], all.at(-1)] : [all[0]];
  return ends.map((word) => ([...(word ?? '')][0] ?? '').toLocaleUpperCase('vi')).join('');
}
