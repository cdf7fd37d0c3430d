// Reports asked of units, who owes them, their links and the files that came in, as stored. Of a link only its hash is kept.
import type { DocumentFormat } from '@hop/shared/documents/document.js';
import {
  reportFileSchema,
  type ReportFile,
  type ReportRequest,
} from '@hop/shared/reports/report.js';
import { Entity, Index } from 'typeorm';
import { z } from 'zod';
import { BigColumn, IdColumn, IntegerColumn, JsonColumn, TextColumn } from '../kernel/columns.js';

@Entity('report_request')
@Index('report_request_meeting', ['meetingId'])
export class ReportRequestRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() askingId!: string;
  @TextColumn() subject!: string;
  @TextColumn() explanation!: string;
  @TextColumn({ nullable: true }) agendaItemId!: string | null;
  @TextColumn({ nullable: true }) siteId!: string | null;
  @TextColumn() unitName!: string;
  @TextColumn() name!: string;
  @BigColumn() dueAt!: number;
  @TextColumn() state!: ReportRequest['state'];
  @JsonColumn(z.array(reportFileSchema)) files!: ReportFile[];
  @TextColumn() note!: string;
  @BigColumn() askedAt!: number;
  @BigColumn({ nullable: true }) handedInAt!: number | null;
  @TextColumn({ nullable: true }) handedInBy!: string | null;
  @TextColumn({ nullable: true }) returnReason!: string | null;
  @BigColumn({ nullable: true }) takenAt!: number | null;
  @BigColumn({ nullable: true }) remindedAt!: number | null;
  @BigColumn({ nullable: true }) openedAt!: number | null;
  @BigColumn({ nullable: true }) linkedAt!: number | null;
}

/** Somebody of the meeting who owes a report, so that it travels to them. */
@Entity('report_duty')
@Index('report_duty_meeting', ['meetingId'])
@Index('report_duty_request', ['requestId'])
export class ReportDutyRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() requestId!: string;
  @TextColumn() participantId!: string;
}

/** A link that opens the page of one report; gone when it is revoked. */
@Entity('report_link')
@Index('report_link_meeting', ['meetingId'])
@Index('report_link_hash', ['linkHash'], { unique: true })
export class ReportLinkRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() requestId!: string;
  @TextColumn() linkHash!: string;
}

/** A file that came in for a report, handed in with it or still waiting for that. */
@Entity('report_file')
@Index('report_file_meeting', ['meetingId'])
@Index('report_file_request', ['requestId'])
export class ReportFileRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() requestId!: string;
  @TextColumn() fileName!: string;
  @BigColumn() sizeBytes!: number;
  @TextColumn() format!: DocumentFormat;
  @IntegerColumn() pages!: number;
  @TextColumn() sha256!: string;
  @BigColumn() receivedAt!: number;
}
