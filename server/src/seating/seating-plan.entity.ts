// The seating plan of a meeting as stored. Its id is the meeting's, so there is one.
import {
  seatingTemplateSchema,
  seatSchema,
  type Seat,
  type SeatingTemplate,
} from '@hop/shared/seating/seating-plan.js';
import { Entity, Index } from 'typeorm';
import { z } from 'zod';
import { IdColumn, IntegerColumn, JsonColumn, TextColumn } from '../kernel/columns.js';

@Entity('seating_plan')
@Index('seating_plan_meeting', ['meetingId'])
export class SeatingPlanRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @JsonColumn(seatingTemplateSchema) template!: SeatingTemplate;
  @JsonColumn(z.array(seatSchema)) seats!: Seat[];
}
