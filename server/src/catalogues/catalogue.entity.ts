// The catalogues of the office as stored.
import type { CatalogueKind } from '@hop/shared/catalogues/catalogue.js';
import { ruleSetSchema, type MeetingType, type RuleSet } from '@hop/shared/meetings/meeting.js';
import { seatSchema, type Seat } from '@hop/shared/seating/seating-plan.js';
import { Entity } from 'typeorm';
import { z } from 'zod';
import { FlagColumn, IdColumn, IntegerColumn, JsonColumn, TextColumn } from '../kernel/columns.js';

@Entity('catalogue_entry')
export class CatalogueEntryRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() kind!: CatalogueKind;
  @TextColumn() name!: string;
  @FlagColumn() trashed!: boolean;
}

@Entity('room')
export class RoomRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() name!: string;
  @TextColumn() address!: string;
  @JsonColumn(z.array(seatSchema)) seats!: Seat[];
  /** A word and not a flag, so that all rooms can be asked for by it. */
  @TextColumn() state!: 'kept' | 'trashed';
}

/** Its id is the type of meeting. */
@Entity('type_rules')
export class TypeRulesRow {
  @IdColumn() id!: MeetingType;
  @IntegerColumn() version!: number;
  @JsonColumn(ruleSetSchema) rules!: RuleSet;
}
