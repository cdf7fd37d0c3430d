// The kernel's own tables: the head of each scope, the journal, and the outbox.
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { BigColumn, IdColumn, IntegerColumn, TextColumn } from './columns.js';

@Entity('scope')
export class ScopeRow {
  @IdColumn() id!: string;
  @BigColumn() seq!: number;
  @TextColumn() lastHash!: string;
}

@Entity('journal')
@Index('journal_command', ['scopeId', 'commandId'], { unique: true })
export class JournalRow {
  @PrimaryColumn({ type: 'text' }) scopeId!: string;
  @BigColumn({ primary: true }) seq!: number;
  @TextColumn() commandId!: string;
  @TextColumn() name!: string;
  @TextColumn() actorKind!: string;
  @TextColumn() actorId!: string;
  @TextColumn() actorName!: string;
  /** Participant on whose order the actor pressed. */
  @TextColumn({ nullable: true }) onOrderOf!: string | null;
  @BigColumn() at!: number;
  /** JSON text of the arguments; null for a secret command. */
  @TextColumn({ nullable: true }) args!: string | null;
  /** JSON text `{"result":…}` or `{"refusal":…}`: what a retry is answered. */
  @TextColumn() reply!: string;
  /** JSON text: table name → ids whose rows changed or changed their visibility. */
  @TextColumn() touched!: string;
  @TextColumn() prevHash!: string;
  @TextColumn() hash!: string;
}

@Entity('outbox')
@Index('outbox_due', ['state', 'dueAt'])
export class OutboxRow {
  @IdColumn() id!: string;
  @TextColumn() scopeId!: string;
  @TextColumn() kind!: string;
  @TextColumn() payload!: string;
  @TextColumn() state!: 'waiting' | 'done' | 'given up';
  @BigColumn() dueAt!: number;
  @IntegerColumn() attempts!: number;
  @TextColumn({ nullable: true }) lastError!: string | null;
}

export const kernelEntities = [ScopeRow, JournalRow, OutboxRow];
