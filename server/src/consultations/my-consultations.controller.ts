// GET /api/consultations: how many questions wait for my answer, meeting by meeting. What they ask comes from the meeting's snapshot.
import { isMember, mayConsult } from '@hop/shared/consultations/answering.js';
import { consultationAnswerId } from '@hop/shared/consultations/consultation.js';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WhoAmI } from '../identity/identity.guard.js';
import { Facts } from '../kernel/facts.js';
import type { Identity } from '../kernel/identity.js';
import { ReadGate } from '../kernel/read-gate.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { ConsultationAnswerRow, ConsultationRow } from './consultation.entity.js';

export interface WaitingConsultations {
  meetingId: string;
  waiting: number;
}

@ApiTags('consultations')
@Controller('api/consultations')
export class MyConsultationsController {
  constructor(private readonly gate: ReadGate) {}

  /** Meetings without any are left out. A display or the holder of a link is never asked. */
  @Get()
  mine(@WhoAmI() me: Identity): Promise<WaitingConsultations[]> {
    return this.gate.run((manager) =>
      me.kind === 'account' ? waitingFor(me.accountId, new Facts(manager)) : Promise.resolve([]),
    );
  }
}

async function waitingFor(personId: string, facts: Facts): Promise<WaitingConsultations[]> {
  const mine = (await facts.where(ParticipantRow, 'personId', personId)).filter(isMember);
  const meetingIds = mine.map(({ meetingId }) => meetingId);
  await facts.prefetch(MeetingRow, 'id', meetingIds);
  await facts.prefetch(ConsultationRow, 'meetingId', meetingIds);
  const found: WaitingConsultations[] = [];
  for (const { id, meetingId } of mine) {
    const meeting = await facts.one(MeetingRow, meetingId);
    if (!meeting || !mayConsult(meeting.state)) continue;
    const asked = (await facts.where(ConsultationRow, 'meetingId', meetingId)).filter(
      ({ state, participantIds }) => state === 'open' && participantIds.includes(id),
    );
    const answerIds = asked.map((one) => consultationAnswerId(one.id, id));
    await facts.prefetch(ConsultationAnswerRow, 'id', answerIds);
    let waiting = 0;
    for (const answerId of answerIds)
      if (!(await facts.one(ConsultationAnswerRow, answerId))) waiting += 1;
    if (waiting > 0) found.push({ meetingId, waiting });
  }
  return found;
}
