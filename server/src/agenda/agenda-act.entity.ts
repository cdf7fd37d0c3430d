// Each person's last act on the agenda with what it takes to undo it, and the items that were removed, as stored.
import type { AgendaItem } from '@hop/shared/agenda/agenda-item.js';
import { agendaKinds } from '@hop/shared/agenda/agenda-item.js';
import { readerCircles } from '@hop/shared/documents/document.js';
import { Entity, Index } from 'typeorm';
import { z } from 'zod';
import { BigColumn, IdColumn, IntegerColumn, JsonColumn, TextColumn } from '../kernel/columns.js';

/** An item as the act left it: another version means that somebody has changed it since. */
const leftSchema = z.object({ id: z.string(), version: z.number() });
export const doneSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('added'), items: z.array(leftSchema).min(1) }),
  z.object({
    kind: z.literal('edited'),
    item: leftSchema,
    before: z.object({
      title: z.string().optional(),
      kind: z.enum(agendaKinds).optional(),
      plannedMinutes: z.number().optional(),
      presenter: z.string().optional(),
      presenterUnit: z.string().optional(),
      access: z.enum(readerCircles).optional(),
    }),
  }),
  z.object({
    kind: z.literal('moved'),
    item: leftSchema,
    parentId: z.string().nullable(),
    sittingId: z.string().nullable(),
    /** The sibling it stood before. */
    beforeId: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('movedMany'),
    /** Each where it stood as its turn came. */
    items: z
      .array(
        leftSchema.extend({
          sittingId: z.string().nullable(),
          beforeId: z.string().nullable(),
        }),
      )
      .min(1),
  }),
  z.object({ kind: z.literal('removed'), id: z.string() }),
]);
export type Done = z.output<typeof doneSchema>;

@Entity('agenda_act')
@Index('agenda_act_meeting', ['meetingId'])
export class AgendaActRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() participantId!: string;
  @TextColumn() title!: string;
  @JsonColumn(doneSchema) done!: Done;
}

/** Kept apart from the agenda, so that nothing that reads the agenda can forget to leave it out. */
@Entity('removed_agenda_item')
@Index('removed_agenda_item_meeting', ['meetingId'])
export class RemovedAgendaItemRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn({ nullable: true }) parentId!: string | null;
  @IntegerColumn() position!: number;
  @TextColumn({ nullable: true }) sittingId!: string | null;
  @TextColumn() title!: string;
  @TextColumn() kind!: AgendaItem['kind'];
  @IntegerColumn() plannedMinutes!: number;
  @TextColumn() presenter!: string;
  @TextColumn() presenterUnit!: string;
  @TextColumn() access!: NonNullable<AgendaItem['access']>;
  @BigColumn() removedAt!: number;
}
