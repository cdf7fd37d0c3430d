// What several stories ask of the demo meeting over the public contract: its rows, its journal, its commands.
import { randomUUID } from 'node:crypto';
import { expect, type APIRequestContext } from '@playwright/test';
import type { Annotation } from '@hop/shared/annotations/annotation.js';
import type { Ballot, Vote } from '@hop/shared/ballots/ballot.js';
import type { Document } from '@hop/shared/documents/document.js';
import type { Participant } from '@hop/shared/participants/participant.js';
import type { AgendaItem } from '@hop/shared/agenda/agenda-item.js';
import type { JournalPage } from '@hop/shared/minutes/minutes-preview.js';
import type { Meeting } from '@hop/shared/meetings/meeting.js';
import { MEETING } from './people.js';

interface Rows {
  meeting: Meeting[];
  agendaItem: AgendaItem[];
  ballot: Ballot[];
  vote: Vote[];
  participant: Participant[];
  document: Document[];
  annotation: Annotation[];
}
export type JournalLine = JournalPage['lines'][number];

const base = `/api/meetings/${MEETING}`;

/** What this person may see of the meeting now. */
export async function rowsFor(api: APIRequestContext): Promise<Rows> {
  const { entities } = (await (await api.get(`${base}/snapshot`)).json()) as {
    entities: Partial<Rows>;
  };
  const none: Rows = {
    ...{ meeting: [], agendaItem: [], ballot: [], vote: [], participant: [], document: [] },
    ...{ annotation: [] },
  };
  return { ...none, ...entities };
}

/** As this person may see it. */
export const documentCalled = async (
  api: APIRequestContext,
  title: string,
): Promise<Document | undefined> =>
  (await rowsFor(api)).document.find((document) => document.title === title);

/** Newest first, as far back as one page goes. */
export async function journalFor(api: APIRequestContext): Promise<readonly JournalLine[]> {
  const page = (await (await api.get(`${base}/journal?limit=200`)).json()) as JournalPage;
  return page.lines;
}

/** Sends one command as this person; it must be accepted. */
export async function command(
  api: APIRequestContext,
  name: string,
  args: Record<string, unknown>,
): Promise<void> {
  const reply = await api.post(`/api/commands/${name}`, {
    data: { commandId: randomUUID(), scope: `meeting:${MEETING}`, args },
  });
  expect(reply.status(), await reply.text()).toBe(200);
}

/** Of the paper that belongs to the second item. */
export async function titleOfReport(api: Parameters<typeof rowsFor>[0]): Promise<string> {
  const { document } = await rowsFor(api);
  return document.find(({ agendaItemId }) => agendaItemId === 'demo-item-2')?.title ?? '';
}
