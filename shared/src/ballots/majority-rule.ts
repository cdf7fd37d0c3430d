// The form of a majority rule: base × numerator/denominator, strictly more or at least. How it is applied: majority.ts.
import { z } from 'zod';

export const majorityBases = [
  'totalMembers',
  'eligible',
  'present',
  'cast',
  'forAndAgainst',
] as const;
export const majoritySchema = z.strictObject({
  base: z.enum(majorityBases),
  numerator: z.number().int().min(1).max(1000),
  denominator: z.number().int().min(1).max(1000),
  comparison: z.enum(['moreThan', 'atLeast']),
});
export type Majority = z.output<typeof majoritySchema>;
export type MajorityBase = Majority['base'];
