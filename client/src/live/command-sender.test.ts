// A command is done once, however often it had to be sent, and nobody is told it was done before the server said so.
import { castVote } from '@hop/shared/ballots/ballots-commands.js';
import { defineCommand } from '@hop/shared/core/contract.js';
import { MAX_FRAME_BYTES } from '@hop/shared/core/protocol.js';
import { Refusal, refusals } from '@hop/shared/core/refusal.js';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { anActor } from '../testing/actors';
import { FakeServer } from '../testing/fake-server';
import { follow, wait } from '../testing/follow';

const scope = 'meeting:m1';
const freeText = defineCommand('test.freeText', {
  args: z.object({ text: z.string() }),
  result: z.object({}),
});
const vote = { ballotId: 'b1', choice: 'inFavour' } as const;
const recorded = { choice: 'inFavour', castAt: 5 } as const;
const ballot = (state: string, version = 1) => ({ id: 'b1', version, state });

let server: FakeServer;
beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
  server = new FakeServer(scope, anActor(), { ballot: [ballot('open')] });
  server.answer = () => recorded;
});
afterEach(() => {
  vi.useRealTimers();
});

describe('with a connection', () => {
  it('sends over the socket and answers with the result', async () => {
    const { live, close } = await follow(server);
    await expect(live.sender.send(castVote, scope, vote, 'chair-1')).resolves.toEqual(recorded);
    expect(server.commands).toMatchObject([
      { name: 'vote.cast', scope, args: vote, onOrderOf: 'chair-1' },
    ]);
    expect(server.calls.some((path) => path.startsWith('POST'))).toBe(false);
    close();
  });

  it('[S23] the seq of a reply leaves the copy where it is', async () => {
    const { live, store, close } = await follow(server);
    const before = store.seq;
    server.replyAhead = 7;
    await live.sender.send(castVote, scope, vote);
    expect(store.seq).toBe(before);
    close();
  });

  it('rejects with the refusal of the server and does not send again', async () => {
    server.answer = () => {
      throw refusals.forbidden();
    };
    const { live, close } = await follow(server);
    await expect(live.sender.send(castVote, scope, vote)).rejects.toMatchObject({
      key: 'core.forbidden',
    });
    await wait(20_000);
    expect(server.arrivals).toHaveLength(1);
    expect(live.sender.pending).toBe(0);
    close();
  });

  it('sends the same commandId over HTTP when no ack came within a second', async () => {
    server.acks = 'lost';
    const { live, close } = await follow(server);
    const answer = live.sender.send(castVote, scope, vote);
    await wait(900);
    expect(server.arrivals).toHaveLength(1);
    expect(live.sender.pending).toBe(0);
    await wait(200);
    await expect(answer).resolves.toEqual(recorded);
    expect(server.arrivals).toHaveLength(2);
    expect(new Set(server.arrivals).size).toBe(1);
    expect(server.commands).toHaveLength(1);
    close();
  });

  it('refuses arguments of the wrong form and frames over the limit without sending them', async () => {
    const { live, close } = await follow(server);
    await expect(
      live.sender.send(castVote, scope, { ...vote, ballotId: '<b>' }),
    ).rejects.toMatchObject({
      code: 'invalid',
    });
    const long = { text: 'ộ'.repeat(MAX_FRAME_BYTES / 3) };
    await expect(live.sender.send(freeText, scope, long)).rejects.toMatchObject({
      code: 'tooLarge',
    });
    expect(server.arrivals).toEqual([]);
    close();
  });
});

describe('without a connection', () => {
  const lose = () => {
    server.http = 'cut';
    server.cut();
  };

  it('keeps a command and sends it under the same id when the connection returns', async () => {
    const { live, close } = await follow(server);
    await wait(2_000);
    lose();
    const answer = live.sender.send(castVote, scope, vote);
    await wait(12_000);
    expect(live.sender.pending).toBe(1);
    server.http = 'open';
    await wait(6_000);
    await expect(answer).resolves.toEqual(recorded);
    expect(server.commands).toHaveLength(1);
    expect(live.sender.pending).toBe(0);
    close();
  });

  it('counts a vote once when only the answer was lost before the cut', async () => {
    const { live, close } = await follow(server);
    await wait(2_000);
    server.acks = 'lost';
    const answer = live.sender.send(castVote, scope, vote);
    await wait(10);
    lose();
    await wait(3_000);
    server.acks = 'given';
    server.http = 'open';
    await wait(6_000);
    await expect(answer).resolves.toEqual(recorded);
    expect(new Set(server.arrivals).size).toBe(1);
    expect(server.arrivals.length).toBeGreaterThan(1);
    expect(server.commands).toHaveLength(1);
    close();
  });

  it('does not wait for a swallowed HTTP call once the socket is back', async () => {
    const { live, close } = await follow(server);
    await wait(2_000);
    server.http = 'swallows';
    server.cut();
    const answer = live.sender.send(castVote, scope, vote);
    await wait(1_000);
    server.http = 'open';
    live.connection.wake();
    await wait(50);
    await expect(answer).resolves.toEqual(recorded);
    expect(server.commands).toHaveLength(1);
    close();
  });

  it('works over HTTP alone while WebSockets are blocked', async () => {
    server.webSockets = 'blocked';
    const { live, close } = await follow(server);
    await wait(2_000);
    await expect(live.sender.send(castVote, scope, vote)).resolves.toEqual(recorded);
    close();
  });

  it('[V16] drops a queued vote whose ballot has ended, and says so', async () => {
    const { live, close } = await follow(server);
    await wait(2_000);
    const dropped = vi.fn();
    live.sender.onDropped(dropped);
    lose();
    const answer = live.sender.send(castVote, scope, vote);
    await wait(5_000);
    server.commit({ upserts: { ballot: [ballot('closed', 2)] } });
    server.http = 'open';
    await wait(6_000);
    await expect(answer).rejects.toMatchObject({ key: 'live.ballotOver' });
    expect(dropped).toHaveBeenCalledOnce();
    expect(server.arrivals).toEqual([]);
    close();
  });

  it('holds a queued vote while its ballot is paused and sends it when it resumes', async () => {
    const { live, close } = await follow(server);
    await wait(2_000);
    lose();
    const answer = live.sender.send(castVote, scope, vote);
    await wait(5_000);
    server.commit({ upserts: { ballot: [ballot('paused', 2)] } });
    server.http = 'open';
    await wait(10_000);
    expect(server.arrivals).toEqual([]);
    server.commit({ upserts: { ballot: [ballot('open', 3)] } });
    await wait(100);
    await expect(answer).resolves.toEqual(recorded);
    close();
  });

  it('finds a vote done whose answer was lost and whose ballot has ended since', async () => {
    const { live, close } = await follow(server);
    await wait(2_000);
    server.acks = 'lost';
    const answer = live.sender.send(castVote, scope, vote);
    await wait(10);
    lose();
    await wait(3_000);
    const myVote = { id: 'b1', version: 1, ...recorded };
    server.commit({ upserts: { ballot: [ballot('closed', 2)] }, personal: { myVote: [myVote] } });
    server.http = 'open';
    await wait(6_000);
    await expect(answer).resolves.toEqual(recorded);
    expect(server.arrivals).toHaveLength(1);
    close();
  });
});

describe('after a reload', () => {
  /** Sends while cut off, closes the page, and gives the id that went under. */
  async function leaveOneBehind(): Promise<void> {
    const tab = await follow(server);
    await wait(2_000);
    server.http = 'cut';
    server.cut();
    void tab.live.sender.send(castVote, scope, vote);
    await wait(2_000);
    tab.close();
    server.http = 'open';
  }

  it('sends what was not answered, under its first id', async () => {
    await leaveOneBehind();
    const kept = sessionStorage.getItem('commands.account-1') ?? '';
    const { live, close } = await follow(server);
    await wait(100);
    expect(server.commands).toHaveLength(1);
    expect(kept).toContain(server.commands[0]?.commandId ?? 'nothing arrived');
    expect(live.sender.pending).toBe(0);
    expect(sessionStorage.getItem('commands.account-1')).toBeNull();
    close();
  });

  it('says aloud that the server refused it, for nobody waits for the answer any more', async () => {
    await leaveOneBehind();
    server.answer = () => {
      throw new Refusal('wrongState', 'ballots.tooLate');
    };
    const heard: string[] = [];
    const live = await follow(server).then((tab) => tab.live);
    live.sender.onDropped((refusal) => heard.push(refusal.key));
    await wait(100);
    expect(heard).toEqual(['ballots.tooLate']);
  });

  it('gives up what is older than ten minutes', async () => {
    await leaveOneBehind();
    vi.setSystemTime(Date.now() + 11 * 60_000);
    const { live, close } = await follow(server);
    await wait(5_000);
    expect(server.arrivals).toEqual([]);
    expect(live.sender.pending).toBe(0);
    close();
  });

  it('never sends what one account left under another', async () => {
    await leaveOneBehind();
    server.account = { id: 'account-2', name: 'Trần Thị Bình', officeRole: 'none' };
    const { close } = await follow(server);
    await wait(20_000);
    expect(server.arrivals).toEqual([]);
    close();
  });

  it('forgets what is unsent after signing out on purpose', async () => {
    await leaveOneBehind();
    server.http = 'open';
    const tab = await follow(server);
    server.acks = 'lost';
    void tab.live.sender.send(castVote, scope, vote);
    await tab.live.session.signOut();
    expect(sessionStorage.getItem('commands.account-1')).toBeNull();
    tab.close();
  });
});
