// One voter: presses, and keeps what was sent and what the server acknowledged. A socket or HTTP, no copy of the meeting.
import { castVote } from '@hop/shared/ballots/ballots-commands.js';
import type { Choice } from '@hop/shared/ballots/ballot.js';
import { newId } from '@hop/shared/core/ids.js';
import { commandReplySchema, type CommandReply } from '@hop/shared/core/protocol.js';
import { setTimeout as sleep } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import { expectThat } from '../expect-that.js';

/** A reply that has not come after this long is not waited for, in milliseconds. */
const REPLY_MS = 1_500;
const CONNECTED_WITHIN_MS = 20_000;
/** Sooner than a browser would, in milliseconds: the rounds are many. */
const RECONNECT_MS = { reconnectionDelay: 200, reconnectionDelayMax: 800 };

export type Door = 'socket' | 'http';
/** What the server answered to a vote; `refusal` is the message key. */
export type Answer = { is: 'recorded' } | { is: 'refused'; refusal: string } | { is: 'silence' };

export class Voter {
  choice: Choice = 'abstain';
  /** Of the reply that said "recorded", in epoch milliseconds; null: not acknowledged. */
  castAt: number | null = null;
  private ballotId = '';
  private commandId = '';
  private readonly socket: Socket;

  constructor(
    private readonly url: string,
    private readonly scope: string,
    private readonly cookie: string,
    readonly participantId: string,
  ) {
    this.socket = io(url, {
      transports: ['websocket'],
      extraHeaders: { cookie },
      forceNew: true,
      ...RECONNECT_MS,
    });
  }

  async connected(): Promise<void> {
    const until = performance.now() + CONNECTED_WITHIN_MS;
    while (!this.socket.connected) {
      expectThat(performance.now() < until, 'a voter could not connect again');
      await sleep(20);
    }
  }

  begin(ballotId: string, choice: Choice): void {
    this.ballotId = ballotId;
    this.choice = choice;
    this.castAt = null;
    this.commandId = '';
  }

  /** A new press of the button, which is a new command. */
  press(door: Door): Promise<Answer> {
    this.commandId = newId();
    return this.resend(door);
  }

  /** The same command once more. */
  async resend(door: Door): Promise<Answer> {
    const envelope = {
      name: castVote.name,
      commandId: this.commandId,
      scope: this.scope,
      args: { ballotId: this.ballotId, choice: this.choice },
    };
    // Judged whenever it comes, also when nobody waits for it any more.
    const answer = (door === 'socket' ? this.bySocket(envelope) : this.byHttp(envelope)).then(
      (reply) => this.note(envelope.args.ballotId, reply),
    );
    return Promise.race([answer, sleep(REPLY_MS, { is: 'silence' as const }, { ref: false })]);
  }

  close(): void {
    this.socket.disconnect();
  }

  /** null: the connection ended before an answer came. While there is none the client keeps the command for the next one. */
  private bySocket(envelope: object): Promise<CommandReply | null> {
    return this.socket.emitWithAck('command', envelope).then(
      (reply: unknown) => commandReplySchema.parse(reply),
      () => null,
    );
  }

  private byHttp(envelope: { name: string }): Promise<CommandReply | null> {
    const { name, ...body } = envelope;
    return fetch(`${this.url}/api/commands/${name}`, {
      method: 'POST',
      headers: { cookie: this.cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(REPLY_MS),
    })
      .then(async (response) => commandReplySchema.parse(await response.json()))
      .catch(() => null);
  }

  private note(ballotId: string, reply: CommandReply | null): Answer {
    if (reply === null) return { is: 'silence' };
    if ('refusal' in reply) return { is: 'refused', refusal: reply.refusal.message };
    const { castAt } = castVote.result.parse(reply.result);
    if (ballotId !== this.ballotId) return { is: 'recorded' };
    expectThat(this.castAt === null || this.castAt === castAt, 'a vote was recorded twice');
    this.castAt = castAt;
    return { is: 'recorded' };
  }
}
