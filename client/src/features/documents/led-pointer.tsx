// Where the one who shows this page points, for whoever follows.
import type { LedPage } from './led-page';
import { PointerMark } from './pointer-mark';
import { useLedPointer } from './use-led';

export function LedPointer({ led, shown, scale }: { led: LedPage; shown: number; scale: number }) {
  const at = useLedPointer(led, shown);
  return at === null ? null : <PointerMark at={at} scale={scale} />;
}
