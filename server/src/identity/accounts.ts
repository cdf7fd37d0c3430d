// Signing in with a name and a password, and the first administrator of an empty system.
import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { officeRefusals } from '@hop/shared/office/refusals.js';
import { CONFIG, type Config } from '../config.js';
import { ReadGate } from '../kernel/read-gate.js';
import { placeholder, selectRows } from '../kernel/rows-sql.js';
import { PersonRow } from '../office/person.entity.js';
import { CredentialRow } from './credential.entity.js';
import { passwordFits } from './passwords.js';

/** Neither shut nor removed; people of the demo only while it runs. */
export const isOpen = (person: PersonRow, { demo }: Pick<Config, 'demo'>): boolean =>
  !person.disabled && !person.trashed && (!person.demo || demo);

@Injectable()
export class Accounts {
  private code: string | null = null;

  constructor(
    private readonly readGate: ReadGate,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The person, or a refusal that does not tell which of the two was wrong. */
  async signIn(username: string, password: string): Promise<PersonRow> {
    const found = await this.readGate.run(async (manager) => {
      const [person] = await selectRows(manager, PersonRow, 'username', [username]);
      const [credential] = person
        ? await selectRows(manager, CredentialRow, 'id', [person.id])
        : [];
      return { person, credential };
    });
    const fits = await passwordFits(found.credential?.passwordHash, password);
    const { person } = found;
    if (!fits || !person || !isOpen(person, this.config)) throw officeRefusals.wrongPassword();
    return person;
  }

  person(id: string): Promise<PersonRow | undefined> {
    return this.readGate.run(
      async (manager) => (await selectRows(manager, PersonRow, 'id', [id]))[0],
    );
  }

  async hasAdmin(): Promise<boolean> {
    return this.readGate.run(async (manager) => {
      const rows: unknown[] = await manager.query(
        `SELECT "id" FROM "person" WHERE "officeRole" = 'systemAdmin' AND "demo" = ${placeholder(manager.connection, 0)} LIMIT 1`,
        [manager.connection.options.type === 'postgres' ? false : 0],
      );
      return rows.length > 0;
    });
  }

  /** Nobody could sign in: there is no administrator, and no demo to try. */
  async needsSetup(): Promise<boolean> {
    return !this.config.demo && !(await this.hasAdmin());
  }

  /** Eight digits are enough: the code lives as long as this process and guessing is throttled. */
  setupCode(): string {
    this.code ??= String(randomInt(10_000_000, 100_000_000));
    return this.code;
  }

  /**
   * Uses the code up, so that of two who send it at once only one becomes administrator. The answer
   * gives it back when the account could not be made after all.
   */
  redeemSetupCode(code: string): () => void {
    if (this.code === null || code !== this.code) throw officeRefusals.wrongSetupCode();
    this.code = null;
    return () => {
      this.code = code;
    };
  }
}
