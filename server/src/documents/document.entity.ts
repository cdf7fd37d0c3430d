// Documents, their earlier files and named readers, uploads that wait to become one, and the page that is shown, as stored. The bytes lie in the data folder under their hash.
import type { Document, DocumentFormat } from '@hop/shared/documents/document.js';
import { Entity, Index } from 'typeorm';
import { z } from 'zod';
import {
  BigColumn,
  FlagColumn,
  IdColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
} from '../kernel/columns.js';

const idsSchema = z.array(z.string());

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
  @JsonColumn(idsSchema, { nullable: true }) readerIds!: string[] | null;
  @FlagColumn() internal!: boolean;
  @FlagColumn() recall!: boolean;
  @BigColumn({ nullable: true }) recalledAt!: number | null;
  @FlagColumn() keepOffDevice!: boolean;
  @TextColumn() reviewState!: Document['reviewState'];
  @TextColumn({ nullable: true }) reviewerId!: string | null;
  @TextColumn({ nullable: true }) reviewedBy!: string | null;
  @BigColumn({ nullable: true }) reviewedAt!: number | null;
  @TextColumn({ nullable: true }) reviewNote!: string | null;
  @BigColumn() addedAt!: number;
  @IntegerColumn() versionNumber!: number;
  @BigColumn() versionAt!: number;
  @TextColumn({ nullable: true }) versionBy!: string | null;
  @TextColumn() versionNote!: string;
  @TextColumn() textState!: Document['textState'];
  @IntegerColumn() textPages!: number;
  /** In the trash since; everything else about it stays as it was. */
  @BigColumn({ nullable: true }) removedAt!: number | null;
}

/** A file that was replaced. */
@Entity('document_version')
@Index('document_version_meeting', ['meetingId'])
export class DocumentVersionRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() documentId!: string;
  @IntegerColumn() versionNumber!: number;
  @TextColumn() fileName!: string;
  @BigColumn() sizeBytes!: number;
  @TextColumn() format!: DocumentFormat;
  @TextColumn() reading!: Document['reading'];
  @IntegerColumn() pages!: number;
  @TextColumn() sha256!: string;
  @TextColumn() note!: string;
  @TextColumn({ nullable: true }) handedInBy!: string | null;
  @BigColumn() handedInAt!: number;
  /** Who could read it when it was replaced, as in `DocumentRow`. */
  @TextColumn() access!: Document['access'];
  @JsonColumn(idsSchema, { nullable: true }) readerIds!: string[] | null;
  @FlagColumn() internal!: boolean;
  @TextColumn() reviewState!: Document['reviewState'];
  /** The meeting was issued by then: before that no reader had it. */
  @FlagColumn() issued!: boolean;
}

/** One person whom a document names, or once named, as reader or reviewer: it carries the document to that person alone while it does. */
@Entity('document_reader')
@Index('document_reader_meeting', ['meetingId'])
@Index('document_reader_document', ['documentId'])
export class DocumentReaderRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() documentId!: string;
  @TextColumn() participantId!: string;
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
  @TextColumn({ nullable: true }) leaderId!: string | null;
  @BigColumn() shownAt!: number;
}

/** What is being uploaded, or has been and may become a document of this meeting or a file of this folder, by the same account, once. Its id is the token. */
@Entity('upload')
@Index('upload_meeting', ['meetingId'])
export class UploadRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  /** Or the folder's id. */
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
