// Scenarios of the commands of the office's catalogues. For testing/every-command.ts.
import {
  addCatalogueEntry,
  addRoom,
  setTypeRules,
  trashCatalogueEntry,
  trashRoom,
} from '@hop/shared/catalogues/catalogues-commands.js';
import { newId } from '@hop/shared/core/ids.js';
import { ruleSetFor } from '@hop/shared/meetings/rule-sets.js';
import type { Scenario, World } from './scenario.js';

async function secretary(world: World) {
  const meeting = await world.issued();
  return { meeting, as: meeting.secretary.identity };
}
const word = () => ({ kind: 'position' as const, name: newId() });

const onEntry =
  (rest: Record<string, unknown> = {}, isTrashed = false): Scenario =>
  async (world) => {
    const keeper = await secretary(world);
    const { entryId } = await world.app.done(keeper.as, addCatalogueEntry, 'office', word());
    if (isTrashed) await world.app.done(keeper.as, trashCatalogueEntry, 'office', { entryId });
    return { ...keeper, args: { entryId, ...rest } };
  };
const onRoom =
  (rest: Record<string, unknown> = {}, isTrashed = false): Scenario =>
  async (world) => {
    const keeper = await secretary(world);
    const room = { name: newId(), seats: [{ name: 'A1', x: 0, y: 0 }] };
    const { roomId } = await world.app.done(keeper.as, addRoom, 'office', room);
    if (isTrashed) await world.app.done(keeper.as, trashRoom, 'office', { roomId });
    return { ...keeper, args: { roomId, ...rest } };
  };
const rules = { type: 'briefing' as const, rules: ruleSetFor('briefing') };

export const catalogueCommands: Readonly<Record<string, Scenario>> = {
  'catalogueEntry.add': async (world) => ({ ...(await secretary(world)), args: word() }),
  'catalogueEntry.edit': onEntry({ baseVersion: 1, name: 'Chánh Văn phòng' }),
  'catalogueEntry.trash': onEntry(),
  'catalogueEntry.restore': onEntry({}, true),
  'room.add': async (world) => ({ ...(await secretary(world)), args: { name: newId() } }),
  'room.edit': onRoom({ baseVersion: 1, address: 'Tầng 2' }),
  'room.trash': onRoom(),
  'room.restore': onRoom({}, true),
  'typeRules.set': async (world) => ({ ...(await secretary(world)), args: rules }),
  'typeRules.reset': async (world) => {
    const keeper = await secretary(world);
    await world.app.done(keeper.as, setTypeRules, 'office', rules);
    return { ...keeper, args: { type: rules.type } };
  },
};
