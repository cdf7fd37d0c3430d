// One round: a ballot opens, everybody presses, the line may go bad, the server is killed; after the restart everybody is asked again
// until recorded, and the chair closes and declares.
import { choices } from '@hop/shared/ballots/ballot.js';
import {
  closeBallot,
  declareBallot,
  openBallot,
  prepareBallot,
  resumeBallot,
} from '@hop/shared/ballots/ballots-commands.js';
import { setTimeout as sleep } from 'node:timers/promises';
import { Tablet } from '../../simulate/tablet.js';
import type { Child } from '../../testing/child-servers.js';
import { expectThat } from '../expect-that.js';
import { oneOf, type Chance } from './chance.js';
import type { CutLine, LineState } from './cut-line.js';
import { judge, lostOf, type Shown, type Verdict } from './judge.js';
import { doorOf, sentWhilePaused, untilRecorded } from './press-again.js';
import type { Voter } from './voter.js';

/** Everybody presses within this long, in milliseconds; the kill falls into it or shortly after. */
const WINDOW_MS = 400;
const PAST_WINDOW_MS = 100;

export interface Stage {
  /** The server itself, past the line. */
  url: string;
  scope: string;
  chairCookie: string;
  voters: readonly Voter[];
  line: CutLine;
  chance: Chance;
  restart: () => Promise<Child>;
}
export interface Round extends Verdict {
  fault: LineState;
  server: Child;
  /** Acknowledged before the server served again. */
  acked: number;
}

export async function killRound(stage: Stage, before: Child, fault: LineState): Promise<Round> {
  const { voters, line, chance } = stage;
  await Promise.all(voters.map((voter) => voter.connected()));
  const chair = await chairOf(stage);
  const { ballotId } = await chair.send(prepareBallot, { motion: fault, limitSeconds: null });
  await chair.send(openBallot, { ballotId });
  chair.close();

  const cutMs = chance() * WINDOW_MS;
  const killMs = fault === 'whole' ? cutMs : cutMs + chance() * (WINDOW_MS - cutMs);
  const pressing = voters.map(async (voter) => {
    voter.begin(ballotId, oneOf(chance, choices));
    const door = doorOf(chance);
    await sleep(chance() * WINDOW_MS);
    return { voter, answer: await voter.press(door) };
  });
  await sleep(cutMs);
  line.state = fault;
  await sleep(killMs - cutMs + chance() * PAST_WINDOW_MS);
  await before.end('SIGKILL');
  const server = await stage.restart();
  line.mend();
  const pressed = await Promise.all(pressing);

  const again = await chairOf(stage);
  const acked = voters.filter(({ castAt }) => castAt !== null).length;
  const { ballot, votes } = shownTo(again, ballotId);
  const { state, pauseReason } = ballot;
  const early = lostOf(voters, votes);
  expectThat(state === 'paused', `the ballot is ${state} and not paused`);
  expectThat(pauseReason === 'restart', 'the ballot does not say why it is paused');
  await Promise.all(voters.map((voter) => voter.connected()));
  const waiting = await sentWhilePaused(pressed, chance);
  await again.send(resumeBallot, { ballotId });
  await Promise.all(waiting.map((one) => untilRecorded(one, chance)));
  const verdict = await declared(again, stage, ballotId);
  again.close();
  return { fault, server, acked, ...verdict, lost: Math.max(early, verdict.lost) };
}

async function chairOf({ url, scope, chairCookie }: Stage): Promise<Tablet> {
  const chair = new Tablet(url, chairCookie, scope);
  await chair.connect();
  return chair;
}

function shownTo(chair: Tablet, ballotId: string): Shown {
  const ballot = chair.row('ballot', ballotId);
  const progress = chair.row('ballotProgress', ballotId);
  expectThat(ballot !== undefined && progress !== undefined, 'the ballot is gone');
  const votes = chair.rows('vote').filter((vote) => vote.ballotId === ballotId);
  return { ballot, progress, votes };
}

/** Closes and declares, and judges by a snapshot taken afterwards. */
async function declared(chair: Tablet, stage: Stage, ballotId: string): Promise<Verdict> {
  await chair.send(closeBallot, { ballotId });
  await chair.until(() => chair.row('ballot', ballotId)?.state === 'closed');
  await chair.send(declareBallot, { ballotId });
  const fresh = await chairOf(stage);
  fresh.close();
  return judge(stage.voters, shownTo(fresh, ballotId));
}
