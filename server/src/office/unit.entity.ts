// A unit of the tree as stored.
import { Entity } from 'typeorm';
import { FlagColumn, IdColumn, IntegerColumn, TextColumn } from '../kernel/columns.js';

@Entity('unit')
export class UnitRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn({ nullable: true }) parentId!: string | null;
  @TextColumn() name!: string;
  @IntegerColumn() position!: number;
  @FlagColumn() trashed!: boolean;
}
