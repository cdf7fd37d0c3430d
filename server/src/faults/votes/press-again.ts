// What voters do after a restart: send what was not answered once more, press anew what was refused; a few of those who are recorded
// send or press again all the same.
import { expectThat } from '../expect-that.js';
import { oneOf, type Chance } from './chance.js';
import type { Answer, Door, Voter } from './voter.js';

/** Every fifth voter has no WebSocket. */
const HTTP_SHARE = 0.2;
const WHILE_PAUSED_SHARE = 0.5;
/** Of those whose vote is recorded. */
const AGAIN_SHARE = 0.1;
const MAX_TRIES = 6;

export interface Pressed {
  voter: Voter;
  answer: Answer;
}

export const doorOf = (chance: Chance): Door => (chance() < HTTP_SHARE ? 'http' : 'socket');

/** Some do not wait for the chair: what was recorded before the kill is answered, the rest is refused. */
export const sentWhilePaused = (pressed: readonly Pressed[], chance: Chance): Promise<Pressed[]> =>
  Promise.all(
    pressed.map(async ({ voter, answer }) =>
      voter.castAt === null && chance() < WHILE_PAUSED_SHARE
        ? { voter, answer: await voter.resend(doorOf(chance)) }
        : { voter, answer },
    ),
  );

export async function untilRecorded({ voter, answer }: Pressed, chance: Chance): Promise<void> {
  if (voter.castAt !== null && chance() < AGAIN_SHARE) {
    const again = oneOf(chance, ['press', 'resend'] as const);
    const { is } = await voter[again](doorOf(chance));
    expectThat(is === 'recorded', `a recorded vote was answered with ${is}`);
  }
  let last = answer;
  for (let tries = 0; voter.castAt === null; tries += 1) {
    expectThat(tries < MAX_TRIES, 'a vote was never recorded');
    if (last.is === 'refused')
      expectThat(last.refusal === 'ballots.paused', `a vote was refused: ${last.refusal}`);
    last = await (last.is === 'refused' ? voter.press : voter.resend).call(voter, doorOf(chance));
  }
}
