// Gathers the facts of the minutes from rows and journal, in one consistent read. Which sentences come of them: shared/minutes/outline.
import type { MeetingFacts, PersonFacts } from '@hop/shared/minutes/meeting-facts.js';
import { minutesRefusals } from '@hop/shared/minutes/refusals.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { firstOf } from '@hop/shared/participants/first-of.js';
import type { MeetingRole } from '@hop/shared/policy/actor.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { BallotRow } from '../ballots/ballot.entity.js';
import { TellersRow } from '../ballots/tellers.entity.js';
import { InvitationRow } from '../invitations/invitation.entity.js';
import { acceptedLines } from '../kernel/journal-lines.js';
import type { MeetingStoredRow } from '../kernel/work.js';
import type { RowClass } from '../kernel/rows-sql.js';
import type { ScopeRead } from '../kernel/scope-reads.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { AttendanceRow, ParticipantRow } from '../participants/participant.entity.js';
import { SiteRow } from '../sites/site.entity.js';
import { QuestionGroupRow, WrittenSpeechRow } from '../speaking/speaker-list.entity.js';
import { SpeechRequestRow, SpeechRow } from '../speaking/speech.entity.js';
import { agendaFacts, noteFacts } from './agenda-facts.js';
import { attendanceFacts, personFacts } from './attendance-facts.js';
import { JournalTrace } from './journal-trace.js';
import { ConclusionRow, MinuteNoteRow } from './minutes.entity.js';

export interface Gathered {
  readonly meeting: MeetingRow;
  readonly facts: MeetingFacts;
  readonly trace: JournalTrace;
  readonly participants: readonly ParticipantRow[];
}

const nobody: PersonFacts = { name: '', position: '' };

/** Refused with minutes.notYetOpened before the meeting was opened. `now`: epoch ms, for a speech that still runs. */
export async function gatherMinutes(
  { facts, manager }: Pick<ScopeRead, 'facts' | 'manager'>,
  scopeId: string,
  meetingId: string,
  now: number,
): Promise<Gathered> {
  const all = <T extends MeetingStoredRow>(entity: RowClass<T>): Promise<T[]> =>
    facts.where(entity, 'meetingId', meetingId);
  const meeting = await facts.one(MeetingRow, meetingId);
  if (!meeting) throw refusals.notFound();
  if (meeting.openedAt === null) throw minutesRefusals.notYetOpened();
  const participants = await all(ParticipantRow);
  const trace = new JournalTrace(await acceptedLines(manager, scopeId));
  const first = (...roles: MeetingRole[]): PersonFacts => {
    const person = firstOf(participants, ...roles);
    return person ? personFacts(person) : nobody;
  };
  const known = {
    items: await all(AgendaItemRow),
    notes: await all(MinuteNoteRow),
    speeches: await all(SpeechRow),
    requests: await all(SpeechRequestRow),
    groups: await all(QuestionGroupRow),
    written: await all(WrittenSpeechRow),
    ballots: await all(BallotRow),
    tellers: await facts.one(TellersRow, meetingId),
    participants,
    trace,
    now,
  };
  const conclusion = await facts.one(ConclusionRow, meetingId);
  const over = meeting.state === 'closed' || meeting.state === 'archived';
  return {
    meeting,
    participants,
    trace,
    facts: {
      title: meeting.title,
      place: meeting.place,
      startedAtMs: meeting.openedAt,
      endedAtMs: over ? meeting.closedAt : null,
      openingSeqs: trace.named('meeting.open'),
      closingSeqs: over ? trace.named('meeting.close').slice(-1) : [],
      chair: first('chair', 'presidium'),
      secretary: first('secretary'),
      sites: attendanceFacts({
        place: meeting.place,
        sites: await all(SiteRow),
        attendance: await all(AttendanceRow),
        invitations: await all(InvitationRow),
        participants,
        trace,
      }),
      agenda: agendaFacts(known),
      generalNotes: noteFacts(known, null),
      conclusion:
        conclusion && conclusion.text !== ''
          ? { text: conclusion.text, seqs: trace.named('conclusion.write') }
          : null,
    },
  };
}
