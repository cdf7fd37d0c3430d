// Every command of the registry, for every audience: the snapshot before it and the changes since make the snapshot after it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyPatch, applyPersonal, copyOf, type Copy } from '@hop/shared/core/apply-patch.js';
import { newId } from '@hop/shared/core/ids.js';
import { addUnit } from '@hop/shared/office/office-commands.js';
import { commands, entities, type EntityName } from '@hop/shared/registry.js';
import { Capabilities } from '../kernel/capability.js';
import { Facts } from '../kernel/facts.js';
import type { Identity } from '../kernel/identity.js';
import { ReadGate } from '../kernel/read-gate.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { everyone } from '../testing/everyone.js';
import { scenarioNames, scenarioOf } from '../testing/every-command.js';
import { rowsOf } from '../testing/fake-viewer.js';
import { World, type Act } from '../testing/scenario.js';
import {
  audiencePatch,
  changesStandingOf,
  deltaOf,
  headOf,
  personalPatches,
} from './changes-since.js';
import { Deliverer } from './deliverer.js';

/** A new meeting or folder is seen in its own scope, not in the office's; the secret of arrival codes is seen by no one; calendars tell of clashes. */
const SEEN_BY_NOBODY: readonly string[] = [
  ...['meeting.create', 'meeting.copy', 'arrival.prepare', 'folder.open'],
  ...['meeting.keepClash', 'meeting.releaseClash'],
  // Those who have a place in it see the same as before.
  'folder.placeChanged',
];

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

type Seen = { identity: Identity; before: Copy };

/** Who may see the scope at all; all delegates among them, for the rows that belong to one person. */
async function viewers({ meeting, watchers }: Act, scope: string): Promise<Seen[]> {
  // Scenarios put people in behind the back of the journal; a snapshot is kept until the next line.
  if (scope === 'office') await app.bus.asSystem(addUnit, scope, { name: 'Phòng' });
  const people =
    watchers ??
    (scope === 'office'
      ? [meeting.secretary.identity]
      : [
          ...everyone(meeting).map(([, identity]) => identity),
          ...[meeting.presidium, ...meeting.delegates.slice(1)].map((one) => one.identity),
        ]);
  const seen: Seen[] = [];
  for (const identity of people)
    seen.push({ identity, before: copyOf(await app.snapshot(identity, scope)) });
  return seen;
}

/** What the deliverer would send to this viewer; null: it must take a snapshot. */
const since = ({ identity, before }: Seen, scope: string): Promise<Copy | null> =>
  app.app.get(ReadGate).run(async (manager) => {
    const standing = await app.app.get(Deliverer).standing(identity, scope, new Facts(manager));
    const to = (await headOf(manager, scope)) ?? 0;
    if (!standing) return null;
    const { actor, audience } = standing;
    const { participantId } = actor;
    const owners = new Set(participantId === null ? [] : [participantId]);
    const reach = { from: before.seq, to, owners };
    const delta = await deltaOf(app.app.get(Capabilities), manager, scope, reach);
    if (!delta || changesStandingOf(delta, actor)) return null;
    const own =
      participantId === null
        ? undefined
        : personalPatches(delta, [{ participantId, audience }]).get(participantId);
    const withOwn = own ? applyPersonal(before, own) : before;
    return applyPatch(withOwn, audiencePatch(delta, audience)).copy;
  });

/** Rows are what their entity says, and nothing more. */
function expectWellFormed(copy: Copy): void {
  for (const [name, rows] of Object.entries(rowsOf(copy)))
    for (const row of Object.values(rows))
      expect(entities[name as EntityName].schema.parse(row), name).toEqual(row);
}

it('every command has a scenario, and every scenario a command', () => {
  expect(scenarioNames().sort()).toEqual(commands.map((one) => one.name).sort());
});

describe('[S9] snapshot(s) + changesSince(s) = snapshot(now)', () => {
  it.each(commands.map((definition) => [definition.name, definition] as const))(
    '%s',
    async (name, definition) => {
      const act = await scenarioOf(definition)(new World(app));
      const scope = act.scope ?? (definition.scope === 'office' ? 'office' : act.meeting.scope);
      const seen = await viewers(act, scope);
      const reply = await app.bus.dispatch(act.as, {
        name,
        commandId: newId(),
        scope,
        args: act.args,
      });
      expect(reply).toHaveProperty('result');
      let changed = 0;
      for (const one of seen) {
        const after = await since(one, scope);
        if (after === null) {
          changed += 1;
          continue;
        }
        const truth = copyOf(await app.snapshot(one.identity, scope));
        expectWellFormed(truth);
        expect(rowsOf(after), JSON.stringify(one.identity)).toEqual(rowsOf(truth));
        expect(after.seq).toBe(truth.seq);
        if (JSON.stringify(rowsOf(after)) !== JSON.stringify(rowsOf(one.before))) changed += 1;
      }
      // What nobody sees would prove nothing.
      expect(changed > 0).toBe(!SEEN_BY_NOBODY.includes(name));
    },
  );
});
