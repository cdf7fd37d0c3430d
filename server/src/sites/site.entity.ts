// A site as stored.
import { siteChecks, type Site } from '@hop/shared/sites/site.js';
import { z } from 'zod';
import { Entity, Index } from 'typeorm';
import {
  BigColumn,
  FlagColumn,
  IdColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
} from '../kernel/columns.js';

@Entity('site')
@Index('site_meeting', ['meetingId'])
export class SiteRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() name!: string;
  @TextColumn() unitName!: string;
  @FlagColumn() host!: boolean;
  @IntegerColumn() position!: number;
  @TextColumn() state!: Site['state'];
  @JsonColumn(z.array(z.enum(siteChecks))) checks!: Site['checks'];
  @BigColumn({ nullable: true }) lostSince!: number | null;
  @BigColumn({ nullable: true }) helpRequestedAt!: number | null;
}
