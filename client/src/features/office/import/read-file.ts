// Hands a list to the server and gets its rows back; nothing is kept of it there.
import { z } from 'zod';
import { errorOf, Unreachable } from '../../../lib/http';
import { currentSlot, SLOT_HEADER } from '../../../lib/slot';

const tableSchema = z.object({ sheet: z.string(), rows: z.array(z.array(z.string())) });
export type Table = z.output<typeof tableSchema> & { readonly fileName: string };

/** Throws a Refusal that says what is wrong with the file, or Unreachable. */
export async function readFile(file: File): Promise<Table> {
  const slot = currentSlot();
  const headers = {
    'content-type': 'application/vnd.hop.table',
    ...(slot && { [SLOT_HEADER]: slot }),
  };
  const answer = await fetch('/api/office/table', { method: 'POST', headers, body: file }).catch(
    () => {
      throw new Unreachable('no answer');
    },
  );
  const body: unknown = await answer.json().catch(() => null);
  if (!answer.ok) throw errorOf(answer.status, body);
  return { ...tableSchema.parse(body), fileName: file.name };
}
