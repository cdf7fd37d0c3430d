// `votes`: all voters at once, each vote durable before its ack; from the first emit to the last ack.
import { castVote } from '@hop/shared/ballots/ballots-commands.js';
import { newId } from '@hop/shared/core/ids.js';
import type { CommandReply } from '@hop/shared/core/protocol.js';
import type { Socket } from 'socket.io-client';
import { startChild } from './child.js';
import type { FloorOrder } from './floor-host.js';
import { pause, rawSockets } from './raw-client.js';
import { report } from './report.js';
import type { Room, RoomOrder } from './room.js';

async function burst(
  sockets: readonly Socket[],
  event: string,
  body: () => unknown,
  accepted: (reply: CommandReply) => boolean,
): Promise<number> {
  const begun = performance.now();
  const replies = await Promise.all(
    sockets.map((socket) => socket.emitWithAck(event, body()) as Promise<CommandReply>),
  );
  const took = performance.now() - begun;
  const refused = replies.filter((reply) => !accepted(reply));
  if (refused.length > 0)
    throw new Error(`${refused.length} votes were refused: ${JSON.stringify(refused[0])}`);
  return took;
}

async function ours(voters: number): Promise<number> {
  const child = await startChild<Room>('./host.js', {
    delegates: voters,
    guests: 0,
    displays: 0,
    ballot: true,
  } satisfies RoomOrder);
  const { url, scope, ballotId, delegates } = child.ready;
  const sockets = await rawSockets(url, delegates);
  await Promise.all(sockets.map((socket) => socket.emitWithAck('subscribe', { scope, from: 0 })));
  await pause(1_500);
  const took = await burst(
    sockets,
    'command',
    () => ({
      name: castVote.name,
      commandId: newId(),
      scope,
      args: { ballotId, choice: 'inFavour' },
    }),
    (reply) => !('refusal' in reply),
  );
  for (const socket of sockets) socket.disconnect();
  await child.stop();
  return took;
}

async function floor(voters: number): Promise<number> {
  const child = await startChild<{ url: string }>('./floor-host.js', {
    payloadBytes: 0,
  } satisfies FloorOrder);
  const sockets = await rawSockets(child.ready.url, Array.from({ length: voters }));
  await pause(500);
  const took = await burst(
    sockets,
    'vote',
    () => ({
      name: castVote.name,
      id: newId(),
      scope: 'meeting:floor',
      args: { ballotId: 'floor', choice: 'inFavour' },
    }),
    () => true,
  );
  for (const socket of sockets) socket.disconnect();
  await child.stop();
  return took;
}

const median = (times: number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Rounds alternate, so that a busy moment of the machine falls on both. */
export async function benchVotes(voters: number, rounds: number): Promise<void> {
  const oursMs: number[] = [];
  const floorMs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    oursMs.push(await ours(voters));
    floorMs.push(await floor(voters));
  }
  const [a, b] = [median(oursMs), median(floorMs)];
  const whole = (times: number[]): number[] => times.map(Math.round);
  report(
    'votes',
    { voters, lastAckMs: Math.round(a), rounds: whole(oursMs) },
    { voters, lastAckMs: Math.round(b), rounds: whole(floorMs) },
    a / b,
  );
}
