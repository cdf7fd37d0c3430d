// Puts the demo meeting into an empty database: papers into the file store, rows in one transaction. Does nothing when anything is there.
import type { EntityManager } from 'typeorm';
import { AgendaItemRow } from '../../agenda/agenda-item.entity.js';
import { BallotRow } from '../../ballots/ballot.entity.js';
import { DocumentRow } from '../../documents/document.entity.js';
import { CredentialRow } from '../../identity/credential.entity.js';
import { hashPassword } from '../../identity/passwords.js';
import { OutboxRow, ScopeRow } from '../../kernel/kernel.entity.js';
import { insertRows, selectRows } from '../../kernel/rows-sql.js';
import type { WriteGate } from '../../kernel/write-gate.js';
import { MeetingRow, SittingRow } from '../../meetings/meeting.entity.js';
import { PersonRow } from '../../office/person.entity.js';
import { UnitRow } from '../../office/unit.entity.js';
import { ParticipantRow } from '../../participants/participant.entity.js';
import { SeatingPlanRow } from '../../seating/seating-plan.entity.js';
import { SiteRow } from '../../sites/site.entity.js';
import { demoPapers } from '../papers/demo-papers.js';
import { demoHall } from './hall.js';
import { demoRows, type StoredPaper } from './demo-rows.js';

/** Of every demo account; they cannot sign in when the server runs without the demo. */
export const DEMO_PASSWORD = 'phonghop2021';

/** The meeting starts at eight in the morning of the seeding day, Vietnam time. */
function eightOClock(now: number): number {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);
  return Date.parse(`${day}T08:00:00+07:00`);
}

export type StoreFile = (content: Buffer) => Promise<{ sha256: string; sizeBytes: number }>;

const isEmpty = async (manager: EntityManager): Promise<boolean> =>
  (await selectRows(manager, PersonRow, null, [])).length === 0 &&
  (await selectRows(manager, MeetingRow, null, [])).length === 0;

/** Answers whether it seeded. */
export async function seedDemo(
  gate: WriteGate,
  storeFile: StoreFile,
  now: number,
): Promise<boolean> {
  if (!(await gate.run(isEmpty))) return false;
  const papers: StoredPaper[] = [];
  for (const { key, title, number, fileName, pages, render } of demoPapers) {
    papers.push({
      key,
      title,
      documentNumber: number,
      fileName,
      pages,
      ...(await storeFile(await render())),
    });
  }
  const rows = demoRows(papers, eightOClock(now), now);
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await gate.run(async (manager) => {
    await insertRows(manager, ScopeRow, [rows.scope]);
    await insertRows(manager, UnitRow, rows.units);
    await insertRows(manager, PersonRow, rows.people);
    await insertRows(
      manager,
      CredentialRow,
      rows.people.map(({ id }) =>
        Object.assign(new CredentialRow(), { id, version: 1, passwordHash }),
      ),
    );
    await insertRows(manager, MeetingRow, [rows.meeting]);
    await insertRows(manager, SittingRow, [rows.sitting]);
    await insertRows(manager, SiteRow, rows.sites);
    await insertRows(manager, SeatingPlanRow, [
      demoHall(rows.meeting.id, rows.participants, rows.sites),
    ]);
    await insertRows(manager, ParticipantRow, rows.participants);
    await insertRows(manager, AgendaItemRow, rows.items);
    await insertRows(manager, DocumentRow, rows.documents);
    await insertRows(manager, OutboxRow, rows.readings);
    await insertRows(manager, BallotRow, [rows.ballot]);
  });
  return true;
}
