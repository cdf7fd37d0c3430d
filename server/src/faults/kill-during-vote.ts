// kill -9 in the middle of a vote: how soon it serves again, that every acknowledged vote is there, and that the ballot waits for
// the chair.
import { choices, type Choice } from '@hop/shared/ballots/ballot.js';
import { castVote, resumeBallot } from '@hop/shared/ballots/ballots-commands.js';
import { setTimeout as sleep } from 'node:timers/promises';
import { startServer, type Child } from './children.js';
import { expectThat } from './expect-that.js';
import { ask, openVote, seated, type Asked, type Cookies } from './room.js';

interface Voted extends Asked {
  choice: Choice;
}
export interface Killed {
  server: Child;
  voters: number;
  acknowledged: number;
  lostVotes: number;
  backMs: number;
}

/** Votes come over this long, in milliseconds, so that the kill falls among them. */
const HESITATION_MS = 600;

export async function killDuringVote(
  before: Child,
  url: string,
  dataDir: string,
  cookies: Cookies,
): Promise<Killed> {
  const chair = await seated(url, cookies.chair);
  const voters = await Promise.all(cookies.voters.map((cookie) => seated(url, cookie)));
  const ballotId = await openVote(chair, voters);
  let acknowledged = 0;
  let half: () => void = () => undefined;
  const halfway = new Promise<void>((resolve) => (half = resolve));
  const voting = voters.map(async (tablet, index): Promise<Voted> => {
    await sleep((HESITATION_MS * index) / voters.length);
    const choice = choices[index % choices.length] ?? 'abstain';
    const asked = await ask(tablet, castVote, { ballotId, choice });
    if (asked.reply && 'result' in asked.reply && (acknowledged += 1) === voters.length >> 1)
      half();
    return { ...asked, choice };
  });
  await halfway;
  await before.end('SIGKILL');
  const server = await startServer(dataDir, Number(new URL(url).port));
  const votes = await Promise.all(voting);
  for (const tablet of [chair, ...voters]) tablet.close();
  const acked = votes.filter(({ reply }) => reply !== null && 'result' in reply);
  expectThat(
    acked.length >= voters.length >> 1,
    'half of the votes were acknowledged before the kill',
  );
  expectThat(acked.length < voters.length, 'the kill fell into the vote');

  const again = await Promise.all(cookies.voters.map((cookie) => seated(url, cookie)));
  const lostVotes = votes.filter(
    ({ reply, choice }, index) =>
      reply !== null && again[index]?.row('myVote', ballotId)?.choice !== choice,
  ).length;
  expectThat(lostVotes === 0, `${lostVotes} acknowledged votes are gone`);
  const chairAgain = await seated(url, cookies.chair);
  const ballot = chairAgain.row('ballot', ballotId);
  expectThat(ballot?.state === 'paused', `the ballot is ${ballot?.state ?? 'gone'} and not paused`);
  expectThat(ballot?.pauseReason === 'restart', 'the ballot does not say why it is paused');
  await allVoteOnce(again, votes, ballotId, () => chairAgain.send(resumeBallot, { ballotId }));
  await chairAgain.until(
    () => chairAgain.row('ballotProgress', ballotId)?.answered === voters.length,
  );
  for (const tablet of [chairAgain, ...again]) tablet.close();
  return {
    ...{ server, voters: voters.length, acknowledged: acked.length, lostVotes },
    backMs: server.startedMs,
  };
}

/** Refused until the chair goes on; then the same commands again are answered as before, and the others count. */
async function allVoteOnce(
  tablets: Awaited<ReturnType<typeof seated>>[],
  votes: readonly Voted[],
  ballotId: string,
  goOn: () => Promise<unknown>,
): Promise<void> {
  const late = votes.findIndex(({ reply }) => reply === null);
  const tablet = tablets[late];
  if (tablet) {
    const { reply } = await ask(tablet, castVote, { ballotId, choice: 'abstain' });
    const waits =
      reply !== null && 'refusal' in reply && reply.refusal.message === 'ballots.paused';
    expectThat(waits, 'a vote was taken before the chair went on');
  }
  await goOn();
  for (const [index, { commandId, choice, reply: first }] of votes.entries()) {
    const voter = tablets[index];
    if (!voter) continue;
    const { reply } = await ask(voter, castVote, { ballotId, choice }, commandId);
    expectThat(
      reply !== null && 'result' in reply,
      'a vote sent again after the restart was refused',
    );
    if (first !== null)
      expectThat(
        JSON.stringify(reply) === JSON.stringify(first),
        'a vote sent again was answered anew',
      );
  }
}
