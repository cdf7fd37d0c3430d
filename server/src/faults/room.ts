// The demo meeting as clients see it: everybody who may vote, the chair and the secretary, each on a tablet of the public contract.
import { openBallot } from '@hop/shared/ballots/ballots-commands.js';
import type { ArgsInputOf, CommandDefinition } from '@hop/shared/core/contract.js';
import { newId } from '@hop/shared/core/ids.js';
import { meetingScope, type CommandReply } from '@hop/shared/core/protocol.js';
import { openMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { checkIn } from '@hop/shared/participants/participants-commands.js';
import { setTimeout as sleep } from 'node:timers/promises';
import { DEMO_MEETING_ID, participantId } from '../seeds/demo/demo-rows.js';
import { demoPeople } from '../seeds/demo/people.js';
import { signIn, Tablet } from '../simulate/tablet.js';

const scope = meetingScope(DEMO_MEETING_ID);
/** A reply that has not come after this long will not come: the server is dead. */
const REPLY_MS = 3_000;

/** Cookies outlive the server, so a guest of this room signs in once and comes back with the same one. */
export interface Cookies {
  chair: string;
  secretary: string;
  voters: string[];
}

export async function cookiesOf(url: string): Promise<Cookies> {
  const enter = (body: object): Promise<string> => signIn(`${url}/api/demo/session`, body);
  const voters: string[] = [];
  for (const person of demoPeople())
    if (person.votingRight && person.role === 'delegate')
      voters.push(await enter({ participantId: participantId(person.id) }));
  return {
    chair: await enter({ role: 'chair' }),
    secretary: await enter({ role: 'secretary' }),
    voters,
  };
}

export async function seated(url: string, cookie: string): Promise<Tablet> {
  const tablet = new Tablet(url, cookie, scope);
  await tablet.connect();
  return tablet;
}

export interface Asked {
  commandId: string;
  reply: CommandReply | null;
}
/** null: no reply came. The id is kept, so that the same command can be sent again. */
export async function ask<D extends CommandDefinition>(
  tablet: Tablet,
  definition: D,
  args: ArgsInputOf<D>,
  commandId = newId(),
): Promise<Asked> {
  const reply = await Promise.race([
    tablet.ask(definition, args, commandId),
    sleep(REPLY_MS, null, { ref: false }),
  ]);
  return { commandId, reply };
}

/** Checks everybody in, opens the meeting and its prepared ballot. */
export async function openVote(chair: Tablet, voters: readonly Tablet[]): Promise<string> {
  await Promise.all([chair, ...voters].map((tablet) => tablet.send(checkIn, {})));
  await chair.send(openMeeting, { confirmWithoutQuorum: true });
  const [ballot] = chair.rows('ballot');
  if (!ballot) throw new Error('the demo has no ballot');
  await chair.send(openBallot, { ballotId: ballot.id });
  await Promise.all(
    voters.map((tablet) => tablet.until(() => tablet.row('ballot', ballot.id)?.state === 'open')),
  );
  return ballot.id;
}
