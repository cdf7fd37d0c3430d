// The server's own secret, made once and kept in the data folder. Keys everything that must not be guessed.
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

export class ServerSecret {
  private constructor(private readonly key: Buffer) {}

  /** Reads `<dataDir>/secret.key`, or makes it (32 random bytes, readable by the owner alone). */
  static open(dataDir: string): ServerSecret {
    const file = join(dataDir, 'secret.key');
    mkdirSync(dataDir, { recursive: true });
    try {
      writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const key = Buffer.from(readFileSync(file, 'utf8'), 'base64url');
    if (key.length < 32) throw new Error(`${file} is damaged: it must hold 32 bytes`);
    return new ServerSecret(key);
  }

  /** Keyed hash of `text` for one purpose, base64url. */
  sign(purpose: string, text: string): string {
    return createHmac('sha256', this.key).update(`${purpose}\n${text}`).digest('base64url');
  }

  /** A readable token: JSON and its signature. */
  seal(purpose: string, value: unknown): string {
    const body = Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${body}.${this.sign(purpose, body)}`;
  }

  /** What was sealed, or null when it was not sealed by this server for this purpose. */
  unseal(purpose: string, token: string): unknown {
    const [body, signature] = token.split('.');
    if (!body || !signature) return null;
    const expected = Buffer.from(this.sign(purpose, body));
    const given = Buffer.from(signature);
    if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
    return JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as unknown;
  }

  /** A token that nobody else can read; the same text gives another one each time. */
  hide(purpose: string, text: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, this.#keyFor(purpose), iv);
    const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), hidden]).toString('base64url');
  }

  /** What was hidden, or null when it was not hidden by this server for this purpose. */
  reveal(purpose: string, token: string): string | null {
    const bytes = Buffer.from(token, 'base64url');
    const tagAt = IV_BYTES + TAG_BYTES;
    if (bytes.length < tagAt) return null;
    const iv = bytes.subarray(0, IV_BYTES);
    const decipher = createDecipheriv(CIPHER, this.#keyFor(purpose), iv);
    decipher.setAuthTag(bytes.subarray(IV_BYTES, tagAt));
    try {
      return decipher.update(bytes.subarray(tagAt), undefined, 'utf8') + decipher.final('utf8');
    } catch {
      return null;
    }
  }

  #keyFor(purpose: string): Buffer {
    return createHmac('sha256', this.key).update(`hidden ${purpose}`).digest();
  }
}
