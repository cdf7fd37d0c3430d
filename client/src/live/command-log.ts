// Commands not yet answered, kept in the tab so that a reload sends them again, for the same account only.
// Not for secret commands: those live in memory, no browser store shall hold a secret choice.
import { commandEnvelopeSchema, type CommandEnvelope } from '@hop/shared/core/protocol.js';
import { z } from 'zod';
import { parseJson } from '../lib/http';
import { readTab, writeTab } from '../lib/tab-storage';

export interface LoggedCommand {
  envelope: CommandEnvelope;
  /** Epoch ms of this device. */
  createdAt: number;
}

const key = (accountId: string): string => `commands.${accountId}`;
const logSchema = z.array(z.object({ envelope: commandEnvelopeSchema, createdAt: z.number() }));

export function readCommandLog(accountId: string): LoggedCommand[] {
  const parsed = logSchema.safeParse(parseJson(readTab(key(accountId)) ?? ''));
  return parsed.success ? parsed.data : [];
}

export function writeCommandLog(accountId: string, commands: readonly LoggedCommand[]): void {
  writeTab(key(accountId), commands.length === 0 ? null : JSON.stringify(commands));
}
