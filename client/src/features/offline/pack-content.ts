// What a pack holds and until when: the rows that reading needs, the files that this person may read and a device may keep.
// Ballots, speeches and what is shown are left out: an old picture of them would mislead.
import type { Document } from '@hop/shared/documents/document.js';
import { mayBeKept } from '@hop/shared/documents/rights.js';
import type { Meeting } from '@hop/shared/meetings/meeting.js';
import type { EntityName } from '@hop/shared/registry.js';
import { fileUrl, meetingPath, textUrl } from '../../live';

const keptEntities: readonly EntityName[] = [
  ...(['meeting', 'sitting', 'participant', 'attendance', 'site'] as const),
  ...([
    'agendaItem',
    'document',
    'myDocument',
    'annotation',
    'sharedNote',
    'myReadership',
  ] as const),
];

export const snapshotPath = (meetingId: string): string => `${meetingPath(meetingId)}/snapshot`;
export const actorPath = (meetingId: string): string => `${meetingPath(meetingId)}/actor`;

/** As the server answers for a snapshot; its seq is no cursor, for these are not all rows. */
export const keptRows = (rowsOf: (name: EntityName) => readonly unknown[]) => ({
  seq: 0,
  entities: Object.fromEntries(keptEntities.map((name) => [name, rowsOf(name)])),
});

export interface KeptFile {
  readonly url: string;
  /** Null where there is nothing that could be searched, or not yet. */
  readonly textUrl: string | null;
  /** As handed in; the reading copy is about as long. */
  readonly sizeBytes: number;
}

export const keptFiles = (meetingId: string, documents: readonly Document[]): KeptFile[] =>
  documents.filter(mayBeKept).map((document) => ({
    url: fileUrl(meetingId, document),
    textUrl: document.textState === 'ready' ? textUrl(meetingId, document) : null,
    sizeBytes: document.sizeBytes,
  }));

/** All addresses of a pack: whatever else lies in it is to go. */
export const keptPaths = (meetingId: string, files: readonly KeptFile[]): string[] => [
  snapshotPath(meetingId),
  actorPath(meetingId),
  ...files.flatMap(({ url, textUrl: text }) => (text === null ? [url] : [url, text])),
];

const HOUR_MS = 3600_000;
const DAY_MS = 24 * HOUR_MS;
/** How long a meeting may last whose end nobody has said. */
const LENGTH_MS = 12 * HOUR_MS;
const LONGEST_MS = 30 * DAY_MS;

/** A day after the planned end; counted from the last contact with the server at least a day and at most thirty. */
export function notAfterOf(meeting: Meeting, now: number): number {
  const end = meeting.plannedEndAt ?? meeting.startsAt + LENGTH_MS;
  return Math.min(now + LONGEST_MS, Math.max(now, end) + DAY_MS);
}
