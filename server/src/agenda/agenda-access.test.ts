// Who is told what an item is about, in every form in which the agenda reaches a device.
import {
  addAgendaItem,
  editAgendaItem,
  goToAgendaItem,
} from '@hop/shared/agenda/agenda-commands.js';
import { hiddenTitle } from '@hop/shared/agenda/words.js';
import { openMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Identity } from '../kernel/identity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { everyone } from '../testing/everyone.js';
import { buildMeeting } from '../testing/meeting-builder.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const SECRET = 'Miễn nhiệm ông X';

it('hides title and presenter of an item and of its parts from whoever may not know, and nothing else', async () => {
  const m = await buildMeeting(app);
  const by = m.secretary.identity;
  await app.done(by, openMeeting, m.scope, { confirmWithoutQuorum: true });
  const [, second = ''] = m.items;
  const part = { title: SECRET, presenter: SECRET, presenterUnit: SECRET, parentId: second };
  const { agendaItemId } = await app.done(by, addAgendaItem, m.scope, part);
  await app.done(by, goToAgendaItem, m.scope, { agendaItemId });
  await app.done(by, editAgendaItem, m.scope, {
    ...{ agendaItemId: second, baseVersion: 1, title: SECRET, access: 'members' },
  });
  const seen = async (identity: Identity): Promise<Record<string, unknown>[]> => {
    const { entities } = await app.snapshot(identity, m.scope);
    return entities['agendaItem'] as Record<string, unknown>[];
  };
  for (const [audience, identity] of everyone(m)) {
    const rows = await seen(identity);
    const hidden = audience === 'guest' || audience === 'display';
    expect(JSON.stringify(rows).includes(SECRET), audience).toBe(!hidden);
    expect(rows).toHaveLength(4);
    const row = rows.find((one) => one['id'] === agendaItemId);
    expect(row).toMatchObject({ parentId: second, plannedMinutes: 10, state: 'current' });
    expect(row?.['title']).toBe(hidden ? hiddenTitle : SECRET);
  }
});
