// A person of the office. With a username it is an account; the password's hash lies elsewhere (identity/credential.entity.ts).
import type { OfficeRole } from '@hop/shared/policy/actor.js';
import { Entity, Index } from 'typeorm';
import { FlagColumn, IdColumn, IntegerColumn, TextColumn } from '../kernel/columns.js';

@Entity('person')
@Index('person_username', ['username'], { unique: true })
export class PersonRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() honorific!: string;
  @TextColumn() name!: string;
  @TextColumn() position!: string;
  @TextColumn({ nullable: true }) unitId!: string | null;
  @TextColumn({ nullable: true }) phone!: string | null;
  @TextColumn({ nullable: true }) email!: string | null;
  @TextColumn({ nullable: true }) username!: string | null;
  @TextColumn() officeRole!: OfficeRole;
  @FlagColumn() disabled!: boolean;
  /** Made by the demo: cannot sign in when the server runs without it. */
  @FlagColumn() demo!: boolean;
  @FlagColumn() trashed!: boolean;
}
