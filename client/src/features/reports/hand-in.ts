// How a form hands a report in, whichever way it goes: behind a link or signed in. And the sending of one file.
import type { ReportFile, ReportRequest } from '@hop/shared/reports/report.js';
import { reportFileSchema } from '@hop/shared/reports/report.js';
import { FILE_NAME_HEADER, REPORT_FILE_TYPE } from '@hop/shared/reports/upload.js';
import { upload } from '../../lib/upload';

/** Bytes sent of all. */
export type OnProgress = (sentBytes: number, totalBytes: number) => void;

export interface HandedIn {
  readonly commandId: string;
  readonly fileIds: string[];
  readonly note: string;
  readonly handedInBy: string;
  /** When the report that stood there was handed in; null: none did. */
  readonly basedOn: number | null;
}

export interface HandInWay {
  readonly sendFile: (
    file: File,
    onProgress: OnProgress,
    signal: AbortSignal,
  ) => Promise<ReportFile>;
  readonly handIn: (whole: HandedIn) => Promise<unknown>;
}

/** What the form needs to know of a report. */
export type HandInReport = Pick<ReportRequest, 'state' | 'files' | 'note' | 'handedInAt'>;

export const sendReportFile = (
  path: string,
  file: File,
  headers: Record<string, string>,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<ReportFile> =>
  upload(path, {
    schema: reportFileSchema,
    body: file,
    headers: {
      ...headers,
      'content-type': REPORT_FILE_TYPE,
      [FILE_NAME_HEADER]: encodeURIComponent(file.name.normalize('NFC')),
    },
    onProgress: (sent, total) => onProgress(sent, total || file.size),
    signal,
  });
