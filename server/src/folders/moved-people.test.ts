// Somebody who is put into another unit: the old folder closes under their eyes, the new one is theirs, and colleagues notice nothing.
import { folderScope } from '@hop/shared/core/protocol.js';
import { trashFile } from '@hop/shared/folders/folders-commands.js';
import { editPerson, importPeople } from '@hop/shared/office/office-commands.js';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { Outbox } from '../kernel/outbox.js';
import { UnitRow } from '../office/unit.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { viewerOf } from '../testing/everyone.js';
import { rowsOf } from '../testing/fake-viewer.js';
import { Filing } from '../testing/filing.js';
import { FolderFileRow } from './folder.entity.js';

let app: AppUnderTest;
let filing: Filing;
beforeAll(async () => {
  app = await AppUnderTest.start();
  app.app.get(Outbox).start();
  filing = new Filing(app);
});
afterAll(() => app.close());

it('one who was moved loses the old folder at once and gains the new one', async () => {
  const [before, after] = [await filing.unit(), await filing.unit()];
  const [moved, stays] = [await filing.person(before), await filing.person(before)];
  const old = await filing.folder(moved, 'unit');
  const scope = folderScope(old);
  const fileId = await filing.filed(moved, old);
  const watching = await (await viewerOf(app, scope, moved.identity)).connect();
  const other = await (await viewerOf(app, scope, stays.identity)).connect();

  const args = { personId: moved.personId, baseVersion: 1, unitId: after };
  await app.bus.asSystem(editPerson, 'office', args);
  await vi.waitFor(() => expect(watching.resyncs).toBe(1), 5_000);
  await app.done(stays.identity, trashFile, scope, { fileId });
  await vi.waitFor(
    () => expect(JSON.stringify(rowsOf(other.copy))).toContain(`"trashedAt":${app.now}`),
    5_000,
  );
  expect(JSON.stringify(watching.heard)).not.toContain(`"trashedAt":${app.now}`);
  expect(other.gaps).toBe(0);

  await expect(app.snapshot(moved.identity, scope)).rejects.toMatchObject({ code: 'notFound' });
  const fresh = await filing.folder(moved, 'unit');
  expect(fresh).not.toBe(old);
  expect((await app.snapshot(moved.identity, folderScope(fresh))).entities).toEqual({});
  watching.socket.close();
  other.socket.close();
});

it('a list of people that moves somebody does the same', async () => {
  const unitId = await filing.unit();
  const person = await filing.person(unitId);
  const old = await filing.folder(person, 'unit');
  const [fileId] = [await filing.filed(person, old)];
  const another = await filing.unit();
  const unitName = (await app.rows(UnitRow)).find(({ id }) => id === another)?.name ?? '';
  const row = { personId: person.personId, name: person.identity.kind, unitName };
  await app.bus.asSystem(importPeople, 'office', { rows: [row] });
  const scope = folderScope(old);
  expect(await app.refused(person.identity, trashFile, scope, { fileId })).toMatchObject({
    code: 'notFound',
  });
  expect((await app.rows(FolderFileRow)).find(({ id }) => id === fileId)?.trashedAt).toBeNull();
  expect(await filing.folder(person, 'unit')).not.toBe(old);
});
