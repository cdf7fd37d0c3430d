// Enters the demo without a password, as one of its roles or as one named person. The session belongs to this tab's slot.
import { z } from 'zod';
import { request } from '../../lib/http';
import type { DemoRole } from './use-demo';

const enteredSchema = z.object({ meetingId: z.string() });

/** Throws a Refusal where no demo runs. The caller lets the session be read again afterwards. */
export async function enterDemo(
  as: { role: DemoRole } | { participantId: string },
  slot?: string,
): Promise<string> {
  const options = { body: as, ...(slot === undefined ? {} : { slot }) };
  return (await request(enteredSchema, 'POST', '/api/demo/session', options)).meetingId;
}
