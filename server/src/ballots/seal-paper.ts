// How a secret choice is sealed on arrival and opened at the count: X25519, HKDF-SHA-256, AES-256-GCM, with a key pair made for one
// ballot. Every sealed paper is equally long. Where the private key lives: paper-keys.ts.
import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';
import { answerSchema, type Answer } from '@hop/shared/ballots/ballot.js';

/** In bytes: of a public key, of GCM's tag and nonce, of its key; a paper is padded to the next multiple of `PLAIN`. */
const POINT = 32;
const PLAIN = 16;
const TAG = 16;
const NONCE = 12;
const SECRET = 32;

/** Whose paper of which ballot: sealed with it, so that a paper moved to another row no longer opens. */
export interface PaperPlace {
  readonly ballotId: string;
  readonly participantId: string;
}

const rawOf = (key: KeyObject): Buffer =>
  Buffer.from(String(key.export({ format: 'jwk' }).x), 'base64url');
const publicOf = (raw: Buffer): KeyObject =>
  createPublicKey({
    key: { kty: 'OKP', crv: 'X25519', x: raw.toString('base64url') },
    format: 'jwk',
  });
const placeOf = ({ ballotId, participantId }: PaperPlace): Buffer =>
  Buffer.from(`${ballotId}\n${participantId}`);

/** Key and nonce of one paper; its ephemeral key is used once, so the nonce is too. */
function secretsOf(shared: Buffer, ephemeral: Buffer, recipient: Buffer): [Buffer, Buffer] {
  const salt = Buffer.concat([ephemeral, recipient]);
  const bytes = Buffer.from(hkdfSync('sha256', shared, salt, 'ballot paper 1', SECRET + NONCE));
  return [bytes.subarray(0, SECRET), bytes.subarray(SECRET)];
}

/** `publicKey` as `PaperKey.publicText`; as long for every paper of a ballot: 86 letters for a single motion. */
export function sealPaper(publicKey: string, paper: Answer, place: PaperPlace): string {
  const recipient = Buffer.from(publicKey, 'base64url');
  const pair = generateKeyPairSync('x25519');
  const ephemeral = rawOf(pair.publicKey);
  const shared = diffieHellman({ privateKey: pair.privateKey, publicKey: publicOf(recipient) });
  const cipher = createCipheriv('aes-256-gcm', ...secretsOf(shared, ephemeral, recipient));
  cipher.setAAD(placeOf(place));
  const plain = Buffer.alloc(PLAIN * Math.ceil(paper.length / PLAIN));
  plain.write(paper);
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([ephemeral, body, cipher.getAuthTag()]).toString('base64url');
}

/** The private key of one ballot. */
export class PaperKey {
  private constructor(private readonly key: KeyObject) {}

  static make(): PaperKey {
    return new PaperKey(generateKeyPairSync('x25519').privateKey);
  }

  /** Throws when the text is no such key. */
  static fromPem(pem: string): PaperKey {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType !== 'x25519') throw new Error('not the key of a ballot');
    return new PaperKey(key);
  }

  toPem(): string {
    return String(this.key.export({ type: 'pkcs8', format: 'pem' }));
  }

  get publicText(): string {
    return rawOf(createPublicKey(this.key)).toString('base64url');
  }

  /** null: the paper does not open, or says nothing that counts. */
  open(sealed: string, place: PaperPlace): Answer | null {
    try {
      const bytes = Buffer.from(sealed, 'base64url');
      const ephemeral = bytes.subarray(0, POINT);
      const shared = diffieHellman({ privateKey: this.key, publicKey: publicOf(ephemeral) });
      const recipient = rawOf(createPublicKey(this.key));
      const decipher = createDecipheriv('aes-256-gcm', ...secretsOf(shared, ephemeral, recipient), {
        authTagLength: TAG,
      });
      decipher.setAAD(placeOf(place));
      decipher.setAuthTag(bytes.subarray(-TAG));
      const body = decipher.update(bytes.subarray(POINT, -TAG));
      const plain = Buffer.concat([body, decipher.final()]);
      return answerSchema.parse(plain.toString().replace(/\0+$/, ''));
    } catch {
      return null;
    }
  }
}
