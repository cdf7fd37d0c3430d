// What lies on the on-screen telephones, asked again every few seconds: messages come by themselves, as on a real one.
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { request } from '../../lib/http';
import { refusalText } from '../../live';

const messagesSchema = z.array(
  z.object({
    id: z.string(),
    participantId: z.string(),
    name: z.string(),
    phone: z.string(),
    text: z.string(),
    link: z.string().nullable(),
    at: z.number(),
  }),
);
export type PhoneMessage = z.output<typeof messagesSchema>[number];

const ASK_MS = 3_000;

export interface Phones {
  /** Newest first; null until the first answer. */
  readonly messages: readonly PhoneMessage[] | null;
  readonly trouble: string | null;
}

export function usePhones(): Phones {
  const [phones, setPhones] = useState<Phones>({ messages: null, trouble: null });
  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      try {
        const options = { signal: stop.signal };
        const messages = await request(messagesSchema, 'GET', '/api/phone', options);
        setPhones({ messages, trouble: null });
      } catch (error) {
        if (stop.signal.aborted) return;
        setPhones((old) => ({ ...old, trouble: refusalText(error) }));
      }
      timer = setTimeout(() => void ask(), ASK_MS);
    };
    void ask();
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, []);
  return phones;
}
