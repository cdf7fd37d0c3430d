// The two lists that name everything: nothing twice, nothing without a right, no right without an owner.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { actions } from './policy/can.js';
import { commands, entities, entityList } from './registry.js';

/** Rights that guard a file or a list served over HTTP and no command. */
const RIGHTS_WITHOUT_COMMAND = [
  'attendance.readRoll',
  'arrival.showCode',
  'ballot.readResult',
  'consultation.readResult',
  'document.upload',
  'agenda.export',
  'participant.export',
  'meeting.exportMinutes',
  'meeting.readJournal',
  'report.readAll',
  'office.read',
  'readiness.read',
  'readiness.readPhone',
  'office.administer',
];

describe('commands', () => {
  const names = commands.map((command) => command.name);
  it('have names of their own', () => {
    expect([...new Set(names)]).toEqual(names);
  });
  it.each(commands.filter((command) => !command.internal).map((command) => command.name))(
    '%s has a right',
    (name) => {
      expect(actions).toContain(name);
    },
  );
  it('that only the server sends have none, so nobody else may', () => {
    for (const { name } of commands.filter((command) => command.internal))
      expect(actions, name).not.toContain(name);
  });
  it('refuse what they do not know', () => {
    for (const { name, args } of commands)
      expect(args.safeParse({ somethingElse: 1 }).success, name).toBe(false);
  });
  it('are more than a handful, so that an empty list cannot pass', () => {
    expect(commands.length).toBeGreaterThan(40);
  });
});

it('every right belongs to a command, or guards a file or list', () => {
  const owners = [
    ...commands.filter((command) => !command.internal).map((command) => command.name),
    ...RIGHTS_WITHOUT_COMMAND,
  ];
  expect([...actions].sort()).toEqual(owners.sort());
});

describe('entities', () => {
  it.each(entityList.map((entity) => [entity.name, entity] as const))(
    '%s carries an id and a version',
    (_name, entity) => {
      const schema = z.toJSONSchema(entity.schema, { io: 'output' });
      expect(schema.required).toEqual(expect.arrayContaining(['id', 'version']));
      expect(schema.properties).toMatchObject({
        id: { type: 'string' },
        version: { type: 'integer' },
      });
    },
  );
  it('are listed under their own names', () => {
    for (const [key, entity] of Object.entries(entities)) expect(entity.name).toBe(key);
  });
});
