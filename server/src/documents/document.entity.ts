// Documents, uploads that wait to become one, and the page that is shown, as stored. The bytes lie in the data folder under their hash.
import type { Document } from '@hop/shared/documents/document.js';
import { Entity, Index } from 'typeorm';
import { BigColumn, IdColumn, IntegerColumn, TextColumn } from '../kernel/columns.js';

@Entity('document')
@Index('document_meeting', ['meetingId'])
export class DocumentRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn({ nullable: true }) agendaItemId!: string | null;
  @IntegerColumn() position!: number;
  @TextColumn() title!: string;
  @TextColumn() documentNumber!: string;
  @TextColumn() fileName!: string;
  @BigColumn() sizeBytes!: number;
  @TextColumn() format!: Document['format'];
  @TextColumn() reading!: Document['reading'];
  @IntegerColumn() pages!: number;
  @TextColumn() sha256!: string;
  @TextColumn() access!: Document['access'];
  @BigColumn() addedAt!: number;
}

/** One row per meeting, its id is the meeting’s. */
@Entity('presentation')
@Index('presentation_meeting', ['meetingId'])
export class PresentationRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn({ nullable: true }) documentId!: string | null;
  @IntegerColumn() page!: number;
  @BigColumn() shownAt!: number;
}

/** What is being uploaded, or has been and may become a document of this meeting, by the same account, once. Its id is the token. */
@Entity('upload')
@Index('upload_meeting', ['meetingId'])
export class UploadRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() accountId!: string;
  @TextColumn() state!: 'arriving' | 'arrived';
  /** By which the sender finds a cut upload again. */
  @TextColumn() fingerprint!: string;
  /** Empty, as pages are 0, until all has arrived. */
  @TextColumn() sha256!: string;
  @BigColumn() sizeBytes!: number;
  @TextColumn() format!: Document['format'];
  @IntegerColumn() pages!: number;
  @TextColumn() fileName!: string;
  @BigColumn() uploadedAt!: number;
}
