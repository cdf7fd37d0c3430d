// Every capability of the server, one line each.
import { AgendaModule } from './agenda/agenda.module.js';
import { AnnotationsModule } from './annotations/annotations.module.js';
import { ArrivalsModule } from './arrivals/arrivals.module.js';
import { BallotsModule } from './ballots/ballots.module.js';
import { CataloguesModule } from './catalogues/catalogues.module.js';
import { ConsultationsModule } from './consultations/consultations.module.js';
import { DisplaysModule } from './displays/displays.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { FoldersModule } from './folders/folders.module.js';
import { InvitationsModule } from './invitations/invitations.module.js';
import { MeetingsModule } from './meetings/meetings.module.js';
import { MessagesModule } from './messages/messages.module.js';
import { MinutesModule } from './minutes/minutes.module.js';
import { OfficeModule } from './office/office.module.js';
import { ParticipantsModule } from './participants/participants.module.js';
import { ReadinessModule } from './readiness/readiness.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { SeatingModule } from './seating/seating.module.js';
import { SitesModule } from './sites/sites.module.js';
import { SpeakingModule } from './speaking/speaking.module.js';

export const capabilityModules = [
  OfficeModule,
  CataloguesModule,
  MeetingsModule,
  ParticipantsModule,
  ArrivalsModule,
  SitesModule,
  AgendaModule,
  DocumentsModule,
  BallotsModule,
  ConsultationsModule,
  SpeakingModule,
  MinutesModule,
  AnnotationsModule,
  InvitationsModule,
  DisplaysModule,
  SeatingModule,
  MessagesModule,
  ReadinessModule,
  ReportsModule,
  FoldersModule,
];
