// All entities and all commands, by name: two lists. A new capability adds its lines here and nowhere else in shared.
import * as agenda from './agenda/agenda-commands.js';
import { agendaActEntity, removedAgendaItemEntity } from './agenda/agenda-act.js';
import { agendaItemEntity } from './agenda/agenda-item.js';
import { annotationEntity, opinionEntity, sharedNoteEntity } from './annotations/annotation.js';
import * as annotations from './annotations/annotations-commands.js';
import { arrivalEntity } from './arrivals/arrival.js';
import * as arrivals from './arrivals/arrivals-commands.js';
import {
  ballotEntity,
  ballotProgressEntity,
  ballotRollEntity,
  myVoteEntity,
  voteEntity,
} from './ballots/ballot.js';
import * as ballots from './ballots/ballots-commands.js';
import { handCountEntity, myHandCountEntity } from './ballots/hand-count.js';
import { tellersEntity } from './ballots/tellers.js';
import { catalogueEntryEntity, roomEntity, typeRulesEntity } from './catalogues/catalogue.js';
import * as catalogues from './catalogues/catalogues-commands.js';
import {
  consultationAnswerEntity,
  consultationEntity,
  myConsultationAnswerEntity,
} from './consultations/consultation.js';
import * as consultations from './consultations/consultations-commands.js';
import type { CommandDefinition, EntityDefinition, EntityOf } from './core/contract.js';
import { displayEntity } from './displays/display.js';
import { preparedSceneEntity } from './displays/prepared-scene.js';
import * as displays from './displays/displays-commands.js';
import {
  documentEntity,
  documentVersionEntity,
  myDocumentEntity,
  presentationEntity,
  removedDocumentEntity,
} from './documents/document.js';
import * as documents from './documents/documents-commands.js';
import {
  invitationEntity,
  myInvitationEntity,
  smsMessageEntity,
} from './invitations/invitation.js';
import * as invitations from './invitations/invitations-commands.js';
import { folderFileEntity } from './folders/folder.js';
import * as folders from './folders/folders-commands.js';
import { meetingEntity, sittingEntity } from './meetings/meeting.js';
import * as clashes from './meetings/clash-commands.js';
import * as meetings from './meetings/meetings-commands.js';
import * as sittings from './meetings/sittings-commands.js';
import { acknowledgementEntity, messageEntity, myMessageEntity } from './messages/message.js';
import * as messages from './messages/messages-commands.js';
import { myServiceRequestEntity, serviceRequestEntity } from './messages/service-request.js';
import { conclusionEntity, minuteNoteEntity } from './minutes/minutes.js';
import * as minutes from './minutes/minutes-commands.js';
import { personEntity, unitEntity } from './office/office.js';
import * as office from './office/office-commands.js';
import { attendanceEntity, participantEntity } from './participants/participant.js';
import * as participants from './participants/participants-commands.js';
import { myReadershipEntity, readershipEntity } from './readiness/readership.js';
import * as readiness from './readiness/readiness-commands.js';
import { myReportEntity, reportRequestEntity } from './reports/report.js';
import * as reports from './reports/reports-commands.js';
import * as seating from './seating/seating-commands.js';
import { seatingPlanEntity } from './seating/seating-plan.js';
import { siteEntity } from './sites/site.js';
import * as sites from './sites/sites-commands.js';
import { questionGroupEntity } from './speaking/interpellation.js';
import { listPlanEntity } from './speaking/list-plan.js';
import { speakerListEntity } from './speaking/speaker-list.js';
import * as speaking from './speaking/speaking-commands.js';
import { speechEntity, speechRequestEntity } from './speaking/speech.js';
import { myWrittenSpeechEntity, writtenSpeechEntity } from './speaking/written-speech.js';

export const entities = {
  meeting: meetingEntity,
  sitting: sittingEntity,
  participant: participantEntity,
  attendance: attendanceEntity,
  arrival: arrivalEntity,
  site: siteEntity,
  agendaItem: agendaItemEntity,
  agendaAct: agendaActEntity,
  removedAgendaItem: removedAgendaItemEntity,
  document: documentEntity,
  myDocument: myDocumentEntity,
  documentVersion: documentVersionEntity,
  removedDocument: removedDocumentEntity,
  presentation: presentationEntity,
  ballot: ballotEntity,
  ballotProgress: ballotProgressEntity,
  ballotRoll: ballotRollEntity,
  vote: voteEntity,
  myVote: myVoteEntity,
  handCount: handCountEntity,
  myHandCount: myHandCountEntity,
  tellers: tellersEntity,
  consultation: consultationEntity,
  consultationAnswer: consultationAnswerEntity,
  myConsultationAnswer: myConsultationAnswerEntity,
  speechRequest: speechRequestEntity,
  speech: speechEntity,
  speakerList: speakerListEntity,
  listPlan: listPlanEntity,
  questionGroup: questionGroupEntity,
  writtenSpeech: writtenSpeechEntity,
  myWrittenSpeech: myWrittenSpeechEntity,
  minuteNote: minuteNoteEntity,
  conclusion: conclusionEntity,
  annotation: annotationEntity,
  sharedNote: sharedNoteEntity,
  opinion: opinionEntity,
  invitation: invitationEntity,
  myInvitation: myInvitationEntity,
  smsMessage: smsMessageEntity,
  display: displayEntity,
  preparedScene: preparedSceneEntity,
  seatingPlan: seatingPlanEntity,
  message: messageEntity,
  acknowledgement: acknowledgementEntity,
  myMessage: myMessageEntity,
  serviceRequest: serviceRequestEntity,
  myServiceRequest: myServiceRequestEntity,
  readership: readershipEntity,
  myReadership: myReadershipEntity,
  reportRequest: reportRequestEntity,
  myReport: myReportEntity,
  unit: unitEntity,
  person: personEntity,
  catalogueEntry: catalogueEntryEntity,
  room: roomEntity,
  typeRules: typeRulesEntity,
  folderFile: folderFileEntity,
} as const;
export type EntityName = keyof typeof entities;
export type EntityByName<N extends EntityName> = EntityOf<(typeof entities)[N]>;

const isCommand = (value: unknown): value is CommandDefinition =>
  typeof value === 'object' && value !== null && 'args' in value && 'internal' in value;

export const commands: readonly CommandDefinition[] = [
  meetings,
  clashes,
  sittings,
  participants,
  arrivals,
  sites,
  agenda,
  documents,
  ballots,
  consultations,
  speaking,
  minutes,
  annotations,
  invitations,
  displays,
  seating,
  messages,
  readiness,
  reports,
  office,
  catalogues,
  folders,
].flatMap((module) => Object.values(module).filter(isCommand));

export const entityList: readonly EntityDefinition[] = Object.values(entities);
