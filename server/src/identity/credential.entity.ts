// Secrets of identity: password hashes and sessions. Never projected to anybody.
import { Entity, Index } from 'typeorm';
import { BigColumn, IdColumn, IntegerColumn, TextColumn } from '../kernel/columns.js';

/** One row per account; its id is the person's. */
@Entity('credential')
export class CredentialRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() passwordHash!: string;
}

/** Its id is a keyed hash of the cookie, so that a stolen database opens no session. */
@Entity('session')
@Index('session_subject', ['subjectId'])
export class SessionRow {
  @IdColumn() id!: string;
  @TextColumn() kind!: 'account' | 'display';
  /** Person or display. */
  @TextColumn() subjectId!: string;
  @TextColumn({ nullable: true }) meetingId!: string | null;
  @BigColumn() createdAt!: number;
  @BigColumn() expiresAt!: number;
}

export const identityEntities = [CredentialRow, SessionRow];
