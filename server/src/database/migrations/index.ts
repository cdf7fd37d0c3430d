// All migrations, oldest first. A new one is added at the end and never changed afterwards.
import { Initial1760000000000 } from './1760000000000-initial.js';
import { KindsOfBallots1764000000000 } from './1764000000000-kinds-of-ballots.js';
import { NamesOnDisplays1764100000000 } from './1764100000000-names-on-displays.js';
import { Weights1764200000000 } from './1764200000000-weights.js';
import { Tellers1764300000000 } from './1764300000000-tellers.js';
import { Consultations1764400000000 } from './1764400000000-consultations.js';
import { ListsOfSpeakers1764500000000 } from './1764500000000-lists-of-speakers.js';
import { Arrivals1764600000000 } from './1764600000000-arrivals.js';
import { Spells1764700000000 } from './1764700000000-spells.js';
import { SeatingPlans1764700000001 } from './1764700000001-seating-plans.js';
import { Messages1764800000000 } from './1764800000000-messages.js';
import { PinnedDisplays1764900000000 } from './1764900000000-pinned-displays.js';
import { TrashOfTheOffice1765000000000 } from './1765000000000-trash-of-the-office.js';
import { FormatsOfFiles1765100000000 } from './1765100000000-formats-of-files.js';
import { TextOfDocuments1765200000000 } from './1765200000000-text-of-documents.js';
import { KeptDocuments1765300000000 } from './1765300000000-kept-documents.js';
import { PlannedSittings1765400000000 } from './1765400000000-planned-sittings.js';
import { CalendarFeeds1765400000001 } from './1765400000001-calendar-feeds.js';
import { AgendaSittings1765500000000 } from './1765500000000-agenda-sittings.js';
import { Readiness1765600000000 } from './1765600000000-readiness.js';
import { Reports1765700000000 } from './1765700000000-reports.js';
import { Catalogues1765900000000 } from './1765900000000-catalogues.js';
import { Folders1766000000000 } from './1766000000000-folders.js';
import { KeptClashes1766200000000 } from './1766200000000-kept-clashes.js';
import { PreparedRoom1766400000000 } from './1766400000000-prepared-room.js';
import { NotesOnPages1766500000000 } from './1766500000000-notes-on-pages.js';
import { PlacedNotes1766600000000 } from './1766600000000-placed-notes.js';
import { OffDevice1766700000000 } from './1766700000000-off-device.js';
import { ReadPages1766800000000 } from './1766800000000-read-pages.js';
import { PageLeaders1766850000000 } from './1766850000000-page-leaders.js';
import { FilesOnce1766900000000 } from './1766900000000-files-once.js';
import { NotesByReader1766920000000 } from './1766920000000-notes-by-reader.js';

export const migrations = [
  Initial1760000000000,
  KindsOfBallots1764000000000,
  NamesOnDisplays1764100000000,
  Weights1764200000000,
  Tellers1764300000000,
  Consultations1764400000000,
  ListsOfSpeakers1764500000000,
  Arrivals1764600000000,
  Spells1764700000000,
  SeatingPlans1764700000001,
  Messages1764800000000,
  PinnedDisplays1764900000000,
  TrashOfTheOffice1765000000000,
  FormatsOfFiles1765100000000,
  TextOfDocuments1765200000000,
  KeptDocuments1765300000000,
  PlannedSittings1765400000000,
  CalendarFeeds1765400000001,
  AgendaSittings1765500000000,
  Readiness1765600000000,
  Reports1765700000000,
  Catalogues1765900000000,
  Folders1766000000000,
  KeptClashes1766200000000,
  PreparedRoom1766400000000,
  NotesOnPages1766500000000,
  PlacedNotes1766600000000,
  OffDevice1766700000000,
  ReadPages1766800000000,
  PageLeaders1766850000000,
  FilesOnce1766900000000,
  NotesByReader1766920000000,
];
