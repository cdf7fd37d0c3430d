// `fanout`: from the moment a command leaves its client until the last of all sockets, in the demo's audiences, holds its patch.
import { editAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import { newId } from '@hop/shared/core/ids.js';
import type { CommandReply, Patch, PersonalPatch } from '@hop/shared/core/protocol.js';
import type { Socket } from 'socket.io-client';
import { startChild } from './child.js';
import type { FloorOrder } from './floor-host.js';
import { pause, rawSocket, rawSockets } from './raw-client.js';
import { report, series } from './report.js';
import type { Room, RoomOrder } from './room.js';

/** Shares of the demo meeting: 45 members, 62 guests, 31 operators of 139; a screen per site would be a fifth more. */
const GUEST_SHARE = 0.45;
const DISPLAY_SHARE = 0.05;
/** Longer than the tenth of a second that bursts are gathered in: each round is a first wake-up after quiet. */
const QUIET_MS = 250;

/** Resolves when every socket has had a message for which `isIt` holds. */
function allHave(sockets: readonly Socket[], isIt: (message: unknown) => boolean): Promise<void> {
  let missing = sockets.length;
  return new Promise((resolve) => {
    for (const socket of sockets) {
      const look = (message: unknown): void => {
        if (!isIt(message)) return;
        socket.off('patch', look);
        missing -= 1;
        if (missing === 0) resolve();
      };
      socket.on('patch', look);
    }
  });
}

interface Measured {
  times: number[];
  payloadBytes: number;
}

async function ours(clients: number, rounds: number): Promise<Measured> {
  const guests = Math.round(clients * GUEST_SHARE);
  const displays = Math.round(clients * DISPLAY_SHARE);
  const child = await startChild<Room>('./host.js', {
    delegates: clients - guests - displays - 2,
    guests,
    displays,
    ballot: false,
  } satisfies RoomOrder);
  const room = child.ready;
  const sockets = await rawSockets(room.url, [
    room.chair,
    room.operator,
    ...room.delegates,
    ...room.guests,
    ...room.displays,
  ]);
  const secretary = await rawSocket(room.url, room.secretary);
  for (const socket of sockets)
    await socket.emitWithAck('subscribe', { scope: room.scope, from: 0 });
  await pause(1_500);
  const times: number[] = [];
  let payloadBytes = 0;
  for (let round = 0; round < rounds; round += 1) {
    await pause(QUIET_MS);
    const title = `Edited in round ${round}`;
    const arrived = allHave(sockets, (message) => {
      const patch = message as Patch | PersonalPatch;
      const rows = (patch.upserts.agendaItem ?? []) as { title: string }[];
      payloadBytes = JSON.stringify(patch).length;
      return rows.some((row) => row.title === title);
    });
    const begun = performance.now();
    const reply = (await secretary.emitWithAck('command', {
      name: editAgendaItem.name,
      commandId: newId(),
      scope: room.scope,
      args: { agendaItemId: room.itemId, baseVersion: round + 1, title },
    })) as CommandReply;
    if ('refusal' in reply) throw new Error(`the edit was refused: ${reply.refusal.message}`);
    await arrived;
    times.push(performance.now() - begun);
  }
  for (const socket of [...sockets, secretary]) socket.disconnect();
  await child.stop();
  return { times, payloadBytes };
}

async function floor(clients: number, rounds: number, payloadBytes: number): Promise<number[]> {
  const child = await startChild<{ url: string }>('./floor-host.js', {
    payloadBytes,
  } satisfies FloorOrder);
  const sockets = await rawSockets(child.ready.url, Array.from({ length: clients }));
  const secretary = await rawSocket(child.ready.url);
  await pause(500);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await pause(QUIET_MS);
    const id = newId();
    const arrived = allHave(
      sockets,
      (message) => JSON.stringify(message).length > 0 && (message as { id: string }).id === id,
    );
    const begun = performance.now();
    await secretary.emitWithAck('edit', { id });
    await arrived;
    times.push(performance.now() - begun);
  }
  for (const socket of [...sockets, secretary]) socket.disconnect();
  await child.stop();
  return times;
}

export async function benchFanout(clients: number, rounds: number): Promise<void> {
  const measured = await ours(clients, rounds);
  const bare = await floor(clients, rounds, measured.payloadBytes);
  const [a, b] = [series(measured.times), series(bare)];
  report(
    'fanout',
    { clients, rounds, payloadBytes: measured.payloadBytes, ...a },
    { clients, rounds, payloadBytes: measured.payloadBytes, ...b },
    a.medianMs / b.medianMs,
  );
}
