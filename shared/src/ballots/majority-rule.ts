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

/** What happens when one vote more in favour would carry and those for and against are equal in number. */
export const tieSchema = z.enum(['fails', 'castingVote', 'repeat']);
export type Tie = z.output<typeof tieSchema>;
