// kill -9 in the middle of a vote: how soon it serves again, that every acknowledged vote is there, and that the ballot waits for
// the chair.
import { choices, type Choice } from '@hop/shared/ballots/ballot.js';
import { castVote, resumeBallot } from '@hop/shared/ballots/ballots-commands.js';
import { setTimeout as sleep } from 'node:timers/promises';
import { startServer, type Child } from '../testing/child-servers.js';
import { expectThat } from './expect-that.js';
import { ask, openVote, seated, type Asked, type Cookies } from './room.js';

/** A vote counts as acknowledged by its result alone: what waited in a tablet for the restarted server is refused there, aloud. */
interface Voted extends Asked {
  choice: Choice;
  acknowledged: boolean;
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
    const recorded = asked.reply !== null && 'result' in asked.reply;
    if (recorded && (acknowledged += 1) === voters.length >> 1) half();
    return { ...asked, choice, acknowledged: recorded };
  });
  await halfway;
  await before.end('SIGKILL');
  const server = await startServer(dataDir, Number(new URL(url).port));
  const votes = await Promise.all(voting);
  for (const tablet of [chair, ...voters]) tablet.close();
  expectThat(acknowledged < voters.length, 'the kill fell into the vote');

  const again = await Promise.all(cookies.voters.map((cookie) => seated(url, cookie)));
  const lostVotes = votes.filter(
    (vote, index) =>
      vote.acknowledged && again[index]?.row('myVote', ballotId)?.choice !== vote.choice,
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
    ...{ server, voters: voters.length, acknowledged, lostVotes },
    backMs: server.startedMs,
  };
}

/** Refused until the chair goes on; then what was acknowledged is answered as before when sent again, and the others count. */
async function allVoteOnce(
  tablets: Awaited<ReturnType<typeof seated>>[],
  votes: readonly Voted[],
  ballotId: string,
  goOn: () => Promise<unknown>,
): Promise<void> {
  const late = votes.findIndex((vote) => !vote.acknowledged);
  const tablet = tablets[late];
  if (tablet) {
    const { reply } = await ask(tablet, castVote, { ballotId, choice: 'abstain' });
    const waits =
      reply !== null && 'refusal' in reply && reply.refusal.message === 'ballots.paused';
    expectThat(waits, 'a vote was taken before the chair went on');
  }
  await goOn();
  for (const [index, { commandId, choice, acknowledged, reply: first }] of votes.entries()) {
    const voter = tablets[index];
    if (!voter) continue;
    const vote = { ballotId, choice };
    let { reply } = await ask(voter, castVote, vote, commandId);
    // What the restarted server refused meanwhile stays refused; the voter presses again, which is another command.
    if (!acknowledged && reply !== null && 'refusal' in reply)
      ({ reply } = await ask(voter, castVote, vote));
    expectThat(
      reply !== null && 'result' in reply,
      'a vote sent again after the restart was refused',
    );
    if (acknowledged)
      expectThat(
        JSON.stringify(reply) === JSON.stringify(first),
        'a vote sent again was answered anew',
      );
  }
}
