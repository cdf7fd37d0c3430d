// Checks a journal without trusting the code that wrote it: the chain of hashes, the numbering, the head, and open tallies recounted
// once from rows and once from journal lines; of secret ballots the papers against the voters; then lists, sums and decisions. Reads only.
import type { EntityManager } from 'typeorm';
import {
  BallotPaperRow,
  BallotProgressRow,
  BallotRollRow,
  BallotRow,
  HandCountRow,
  VoteRow,
} from '../ballots/ballot.entity.js';
import { FIRST_HASH, hashLine } from '../kernel/journal.js';
import { JournalRow, ScopeRow } from '../kernel/kernel.entity.js';
import { selectRows } from '../kernel/rows-sql.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { resultProblem } from './check-result.js';
import { rollProblem } from './check-roll.js';
import { paperProblem, papersIn } from './recount-papers.js';
import { givenIn, tallyProblem, weightBy } from './recount.js';

export interface ScopeReport {
  scope: string;
  lines: number;
  ok: boolean;
  /** The first thing that is wrong, in words; null when all is well. */
  problem: string | null;
}

export async function verifyAll(manager: EntityManager): Promise<ScopeReport[]> {
  const scopes = await selectRows(manager, ScopeRow, null, []);
  const reports: ScopeReport[] = [];
  for (const scope of scopes.toSorted((a, b) => a.id.localeCompare(b.id)))
    reports.push(await verifyScope(manager, scope));
  return reports;
}

async function verifyScope(manager: EntityManager, scope: ScopeRow): Promise<ScopeReport> {
  const lines = (await selectRows(manager, JournalRow, 'scopeId', [scope.id])).toSorted(
    (a, b) => a.seq - b.seq,
  );
  const problem = chainProblem(scope, lines) ?? (await ballotProblem(manager, scope.id, lines));
  return { scope: scope.id, lines: lines.length, ok: problem === null, problem };
}

function chainProblem(scope: ScopeRow, lines: readonly JournalRow[]): string | null {
  let hash = FIRST_HASH;
  for (const [index, line] of lines.entries()) {
    if (line.seq !== index + 1) return `line ${index + 1} is missing`;
    if (line.prevHash !== hash) return `line ${line.seq} does not follow the line before it`;
    const { prevHash, hash: kept, ...content } = line;
    if (hashLine(prevHash, content) !== kept) return `line ${line.seq} was changed`;
    hash = kept;
  }
  if (scope.seq !== lines.length)
    return `the journal ends at ${lines.length}, the scope says ${scope.seq}`;
  if (scope.lastHash !== hash) return 'the last line is not the one that the scope names';
  return null;
}

async function ballotProblem(
  manager: EntityManager,
  scopeId: string,
  lines: readonly JournalRow[],
): Promise<string | null> {
  const meetingId = scopeId.slice('meeting:'.length);
  if (!scopeId.startsWith('meeting:')) return null;
  const ballots = await selectRows(manager, BallotRow, 'meetingId', [meetingId]);
  const votes = await selectRows(manager, VoteRow, 'meetingId', [meetingId]);
  const hands = await selectRows(manager, HandCountRow, 'meetingId', [meetingId]);
  const papers = await selectRows(manager, BallotPaperRow, 'meetingId', [meetingId]);
  const rolls = await selectRows(manager, BallotRollRow, 'meetingId', [meetingId]);
  const people = await selectRows(manager, ParticipantRow, 'meetingId', [meetingId]);
  const progress = new Map(
    (await selectRows(manager, BallotProgressRow, 'meetingId', [meetingId])).map((row) => [
      row.id,
      row,
    ]),
  );
  for (const ballot of ballots) {
    const roll = rolls.find(({ id }) => id === ballot.id);
    const own = progress.get(ballot.id);
    const weight = weightBy(roll, people);
    const problem =
      rollProblem(ballot, roll, lines) ??
      (ballot.secret
        ? paperProblem(ballot, own, votes, papers, lines)
        : tallyProblem(ballot, own, votes, hands, lines, weight)) ??
      resultProblem(
        ballot,
        ballot.secret ? papersIn(ballot, papers) : givenIn(ballot, votes, hands, weight),
        { roll, progress: own, weight },
        lines,
      );
    if (problem !== null) return `ballot ${ballot.id}: ${problem}`;
  }
  return null;
}
