// Two hundred commands at once in two meetings, some of them failing in every way there is: exactly the accepted ones remain.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import { newId } from '@hop/shared/core/ids.js';
import type { CommandReply } from '@hop/shared/core/protocol.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { verifyAll } from '../verify/verify-journal.js';
import { JournalRow } from './kernel.entity.js';
import { ReadGate } from './read-gate.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

/** Every fifth has no right, every seventh points at what is not there, every eleventh is sent twice. */
async function sendMany(meeting: TestMeeting, prefix: string): Promise<Map<string, CommandReply>> {
  const replies = new Map<string, CommandReply>();
  await Promise.all(
    Array.from({ length: 100 }, async (_, index) => {
      const title = `${prefix} ${index}`;
      const who = index % 5 === 0 ? meeting.guest : meeting.chair;
      const beforeId = index % 7 === 0 ? newId() : null;
      const send = (commandId: string): Promise<CommandReply> =>
        app.send(who.identity, addAgendaItem, meeting.scope, { title, beforeId }, { commandId });
      const commandId = newId();
      const reply = send(commandId);
      if (index % 11 === 0) expect(await send(commandId)).toEqual(await reply);
      replies.set(title, await reply);
    }),
  );
  return replies;
}

it('[S4] [S6] two hundred at once leave exactly the accepted ones, in a journal that verifies', async () => {
  const meetings = [await buildMeeting(app), await buildMeeting(app)] as const;
  const all = await Promise.all(
    meetings.map((meeting, index) => sendMany(meeting, `cuộc ${index}`)),
  );
  for (const [index, meeting] of meetings.entries()) {
    const replies = [...(all[index] ?? [])];
    const accepted = replies.filter(([, reply]) => 'result' in reply).map(([title]) => title);
    expect(replies.filter(([, reply]) => 'refusal' in reply)).toHaveLength(32);
    const stored = (await app.rows(AgendaItemRow)).filter(
      (row) => row.meetingId === meeting.id && !meeting.items.includes(row.id),
    );
    expect(stored.map((row) => row.title).sort()).toEqual(accepted.sort());
    expect(new Set(stored.map((row) => row.position)).size).toBe(accepted.length);
    const seqs = (await app.rows(JournalRow))
      .filter((line) => line.scopeId === meeting.scope)
      .map((line) => line.seq);
    expect(seqs.sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
  }
  const reports = await app.app.get(ReadGate).run(verifyAll);
  expect(reports.filter((one) => !one.ok)).toEqual([]);
  expect(reports.find((one) => one.scope === meetings[0].scope)?.lines).toBe(100);
});
