// Whether the server runs the demo, and which roles it offers. Asked once for each loaded page.
import { meetingStateSchema } from '@hop/shared/meetings/meeting.js';
import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import { request } from '../../lib/http';

export const demoRoles = [
  'chair',
  'secretary',
  'delegate',
  'guest',
  'siteOperator',
  'display',
] as const;
export type DemoRole = (typeof demoRoles)[number];

const demoSchema = z.object({
  demo: z.boolean(),
  meetingId: z.string().nullable(),
  roles: z.array(
    z.object({ role: z.enum(demoRoles), participantId: z.string(), name: z.string() }),
  ),
  meeting: z
    .object({
      title: z.string(),
      issuingBody: z.string(),
      state: meetingStateSchema,
      participants: z.number(),
      sites: z.number(),
    })
    .nullish(),
});
export type DemoFacts = z.output<typeof demoSchema>;

const RETRY_MS = 2_000;

let facts: DemoFacts | null = null;
let asked = false;
const listeners = new Set<() => void>();

async function ask(): Promise<void> {
  asked = true;
  try {
    facts = await request(demoSchema, 'GET', '/api/demo');
    for (const listener of [...listeners]) listener();
  } catch {
    setTimeout(() => void ask(), RETRY_MS);
  }
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  if (!asked) void ask();
  return () => listeners.delete(listener);
}

/** null until the server has answered. */
export const useDemo = (): DemoFacts | null => useSyncExternalStore(listen, () => facts);
