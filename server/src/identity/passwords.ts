// Password hashes: argon2id with the library's defaults (19 MiB, 2 passes), about 30 ms.
import { hash, verify } from '@node-rs/argon2';

export const hashPassword = (password: string): Promise<string> => hash(password);

/** Compared when the username is unknown, so that both answers take as long. */
let decoy: Promise<string> | undefined;

export async function passwordFits(stored: string | undefined, password: string): Promise<boolean> {
  decoy ??= hash('decoy');
  const fits = await verify(stored ?? (await decoy), password);
  return stored !== undefined && fits;
}
