// `votes`: all voters at once, each vote durable before its ack; from the first emit to the last ack.
import { castVote } from '@hop/shared/ballots/ballots-commands.js';
import { newId } from '@hop/shared/core/ids.js';
import type { CommandReply } from '@hop/shared/core/protocol.js';
import type { Socket } from 'socket.io-client';
import { Tablet } from '../simulate/tablet.js';
import { startChild } from './child.js';
import type { FloorOrder } from './floor-host.js';
import { pause, rawSockets } from './raw-client.js';
import { median, report } from './report.js';
import type { Room, RoomOrder } from './room.js';

async function burst<Reply>(
  sockets: readonly Socket[],
  event: string,
  body: () => unknown,
): Promise<{ took: number; replies: Reply[] }> {
  const begun = performance.now();
  const replies = await Promise.all(
    sockets.map((socket) => socket.emitWithAck(event, body()) as Promise<Reply>),
  );
  return { took: performance.now() - begun, replies };
}

interface Checked {
  /** Acknowledged votes that the chair does not see. */
  lost: number;
  /** Votes beyond one for each voter. */
  duplicates: number;
  /** What the chair's desk counts as answered. */
  answered: number;
}

async function ours(voters: number): Promise<Checked & { took: number }> {
  const child = await startChild<Room>('./host.js', {
    delegates: voters,
    guests: 0,
    displays: 0,
    ballot: true,
  } satisfies RoomOrder);
  const { url, scope, chair, ballotId, delegates, delegateIds } = child.ready;
  if (ballotId === null) throw new Error('the room has no ballot');
  const sockets = await rawSockets(url, delegates);
  await Promise.all(sockets.map((socket) => socket.emitWithAck('subscribe', { scope, from: 0 })));
  const desk = new Tablet(url, chair, scope);
  await desk.connect();
  await pause(1_500);
  const { took, replies } = await burst<CommandReply>(sockets, 'command', () => ({
    name: castVote.name,
    commandId: newId(),
    scope,
    args: { ballotId, choice: 'inFavour' },
  }));
  const refused = replies.find((reply) => 'refusal' in reply);
  if (refused) throw new Error(`a vote was refused: ${JSON.stringify(refused)}`);
  const answered = (): number => desk.row('ballotProgress', ballotId)?.answered ?? 0;
  await desk.until(() => answered() >= voters).catch(() => undefined);
  const votes = desk.rows('vote').filter((vote) => vote.ballotId === ballotId);
  const seen = new Set(votes.map((vote) => vote.participantId));
  for (const socket of sockets) socket.disconnect();
  desk.close();
  await child.stop();
  return {
    took,
    lost: delegateIds.filter((id) => !seen.has(id)).length,
    duplicates: votes.length - seen.size,
    answered: answered(),
  };
}

async function floor(voters: number): Promise<number> {
  const child = await startChild<{ url: string }>('./floor-host.js', {
    payloadBytes: 0,
  } satisfies FloorOrder);
  const sockets = await rawSockets(child.ready.url, Array.from({ length: voters }));
  await pause(500);
  const { took } = await burst(sockets, 'vote', () => ({
    name: castVote.name,
    id: newId(),
    scope: 'meeting:floor',
    args: { ballotId: 'floor', choice: 'inFavour' },
  }));
  for (const socket of sockets) socket.disconnect();
  await child.stop();
  return took;
}

/** Rounds alternate, so that a busy moment of the machine falls on both. Whether every vote is there once and was counted. */
export async function benchVotes(voters: number, rounds: number): Promise<boolean> {
  const all: Awaited<ReturnType<typeof ours>>[] = [];
  const floorMs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    all.push(await ours(voters));
    floorMs.push(await floor(voters));
  }
  const oursMs = all.map(({ took }) => took);
  const lost = all.reduce((sum, one) => sum + one.lost, 0);
  const duplicates = all.reduce((sum, one) => sum + one.duplicates, 0);
  const progress = all.every(({ answered }) => answered === voters);
  const [a, b] = [median(oursMs), median(floorMs)];
  const whole = (times: number[]): number[] => times.map(Math.round);
  report(
    'votes',
    { voters, lastAckMs: Math.round(a), rounds: whole(oursMs), lost, duplicates, progress },
    { voters, lastAckMs: Math.round(b), rounds: whole(floorMs) },
    a / b,
  );
  return lost === 0 && duplicates === 0 && progress;
}
