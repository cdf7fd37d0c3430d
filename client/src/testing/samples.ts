// Rows for tests of screens: whole entities with plain values, changed where a test needs it.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { plainVote, unopened } from '@hop/shared/ballots/unopened.js';
import type { Consultation } from '@hop/shared/consultations/consultation.js';
import type { Meeting } from '@hop/shared/meetings/meeting.js';
import { ruleSetFor } from '@hop/shared/meetings/rule-sets.js';
import {
  attendanceId,
  type Attendance,
  type Participant,
} from '@hop/shared/participants/participant.js';
import type { MyReport, ReportRequest } from '@hop/shared/reports/report.js';
import type { Site } from '@hop/shared/sites/site.js';
import type { Speech, SpeechRequest } from '@hop/shared/speaking/speech.js';

export const aMeeting = (change: Partial<Meeting> = {}): Meeting => ({
  id: 'meeting-1',
  version: 1,
  title: 'Họp trực tuyến quý III',
  type: 'online',
  state: 'inSession',
  startsAt: 0,
  plannedEndAt: null,
  changes: [],
  place: '',
  parentBody: '',
  issuingBody: '',
  locality: '',
  rules: ruleSetFor('online', 45),
  currentItemId: null,
  currentSittingId: 'sitting-1',
  openedAt: 1,
  closedAt: null,
  resumesAt: null,
  stateReason: null,
  demo: false,
  ...change,
});

export const aBallot = (change: Partial<Ballot> = {}): Ballot => ({
  id: 'ballot-1',
  version: 1,
  agendaItemId: null,
  position: 1_000,
  motion: 'Thông qua Kế hoạch quý IV?',
  documentId: null,
  documentPage: null,
  majority: { base: 'totalMembers', numerator: 1, denominator: 2, comparison: 'moreThan' },
  totalMembers: 45,
  mayChange: true,
  limitSeconds: null,
  ...plainVote(),
  ...unopened(),
  state: 'open',
  openedAt: 10,
  ...change,
});

export const aParticipant = (change: Partial<Participant> = {}): Participant => ({
  id: 'participant-1',
  version: 1,
  honorific: 'Ông',
  name: 'Nguyễn Văn An',
  position: 'Chủ tịch',
  unitName: 'UBND xã Ba Trại',
  role: 'delegate',
  votingRight: true,
  voteWeight: 1,
  siteId: null,
  seat: null,
  simulated: false,
  ...change,
});

export const present = (participantId: string): Attendance => ({
  id: attendanceId('sitting-1', participantId),
  version: 1,
  sittingId: 'sitting-1',
  participantId,
  state: 'present',
  mode: 'inPerson',
  checkedInAt: 1,
  leftAt: null,
  reason: null,
  substitute: null,
  spells: [],
});

export const aRequest = (change: Partial<SpeechRequest> = {}): SpeechRequest => ({
  id: 'request-1',
  version: 1,
  participantId: 'participant-1',
  agendaItemId: null,
  kind: 'speech',
  subject: '',
  state: 'waiting',
  askedAt: 1,
  chairPosition: null,
  skippedAt: null,
  acts: [],
  addresseeId: null,
  addressee: '',
  groupId: null,
  followsId: null,
  ...change,
});

export const aSpeech = (change: Partial<Speech> = {}): Speech => ({
  id: 'speech-1',
  version: 1,
  participantId: 'participant-1',
  requestId: null,
  agendaItemId: null,
  kind: 'speech',
  turn: 1,
  limitSeconds: 420,
  startedAt: 0,
  usedMs: 0,
  runningSince: null,
  endedAt: null,
  givenBy: null,
  endedBy: null,
  answersId: null,
  answersGroupId: null,
  ...change,
});

export const aSite = (change: Partial<Site> = {}): Site => ({
  id: 'site-1',
  version: 1,
  name: 'Ba Trại',
  unitName: 'UBND xã Ba Trại',
  host: false,
  position: 1,
  state: 'joined',
  checks: [],
  lostSince: null,
  helpRequestedAt: null,
  ...change,
});

/** When the server recorded a vote: 10:52:07 in Vietnam. */
export const castAt = Date.UTC(2021, 9, 12, 3, 52, 7);

/** One voter, checked in and on the roll of `ballot-1`; 37 of 43 have answered. */
export const aVoterInTheRoom = () => ({
  meeting: [aMeeting()],
  participant: [aParticipant()],
  attendance: [present('participant-1')],
  ballotRoll: [
    { id: 'ballot-1', version: 1, participantIds: ['participant-1'], weights: null, hash: '' },
  ],
  ballotProgress: [
    { id: 'ballot-1', version: 1, answered: 37, present: 43, eligible: 45, notAnsweredIds: null },
  ],
});

export const aConsultation = (change: Partial<Consultation> = {}): Consultation => ({
  id: 'consultation-1',
  version: 1,
  position: 1,
  question: 'Thống nhất dự thảo Quy chế làm việc?',
  documentId: null,
  majority: { base: 'totalMembers', numerator: 1, denominator: 2, comparison: 'moreThan' },
  totalMembers: 45,
  state: 'open',
  openedAt: 1,
  dueAt: Date.now() + 49 * 3_600_000,
  closedAt: null,
  participantIds: ['participant-1', 'participant-2'],
  answered: 0,
  extensions: [],
  tally: null,
  carried: null,
  ...change,
});

const HOUR_MS = 3_600_000;
/** Due in two days and a bit from now. */
export const aReportRequest = (change: Partial<ReportRequest> = {}): ReportRequest => ({
  id: 'report-1',
  version: 1,
  askingId: 'asking-1',
  subject: 'Kết quả cải cách hành chính',
  explanation: '',
  agendaItemId: null,
  siteId: null,
  unitName: 'UBND xã Ba Trại',
  name: 'UBND xã Ba Trại',
  dueAt: Date.now() + 49 * HOUR_MS,
  state: 'asked',
  files: [],
  note: '',
  askedAt: 0,
  handedInAt: null,
  handedInBy: null,
  returnReason: null,
  takenAt: null,
  remindedAt: null,
  openedAt: null,
  linkedAt: null,
  ...change,
});

export const aMyReport = (change: Partial<MyReport> = {}): MyReport => ({
  id: 'report-1-participant-1',
  version: 1,
  requestId: 'report-1',
  subject: 'Kết quả cải cách hành chính',
  explanation: '',
  agendaItemId: null,
  name: 'UBND xã Ba Trại',
  dueAt: Date.now() + 49 * HOUR_MS,
  state: 'asked',
  files: [],
  note: '',
  handedInAt: null,
  handedInBy: null,
  returnReason: null,
  remindedAt: null,
  ...change,
});
