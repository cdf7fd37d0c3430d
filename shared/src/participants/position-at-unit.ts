// A position and its unit as one reads them out: what the end of the one and the head of the other share is said once.
// For lists that show both apart, nothing is needed.

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const folded = (list: readonly string[]): string => list.join(' ').toLocaleLowerCase('vi');

/** "Chủ tịch UBND" at "UBND xã Cam Thượng" is "Chủ tịch UBND xã Cam Thượng". */
export function positionAtUnit(position: string, unitName: string): string {
  const said = words(position);
  const unit = words(unitName);
  if (said.length === 0 || unit.length === 0) return [...said, ...unit].join(' ');
  if (folded(said).endsWith(folded(unit))) return said.join(' ');
  const most = Math.min(said.length, unit.length);
  const shared = Array.from({ length: most }, (_, index) => most - index).find(
    (count) => folded(said.slice(-count)) === folded(unit.slice(0, count)),
  );
  return shared === undefined
    ? `${said.join(' ')}, ${unit.join(' ')}`
    : [...said, ...unit.slice(shared)].join(' ');
}
