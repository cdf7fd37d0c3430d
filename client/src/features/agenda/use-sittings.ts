// The sittings of the meeting in their order, and when the items of each begin.
import type { Sitting } from '@hop/shared/meetings/meeting.js';
import { sittingStarts } from '@hop/shared/agenda/sittings.js';
import { useMemo } from 'react';
import { useEntities } from '../../live';

export function useSittings(): {
  sittings: readonly Sitting[];
  starts: ReadonlyMap<string, number>;
} {
  const rows = useEntities('sitting');
  return useMemo(
    () => ({
      sittings: rows.toSorted((one, other) => one.number - other.number),
      starts: sittingStarts(rows),
    }),
    [rows],
  );
}
