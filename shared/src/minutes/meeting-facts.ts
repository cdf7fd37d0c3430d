// What the minutes are made from, gathered by the server from rows and journal: plain facts, no sentences.
// Times are milliseconds since 1970 (UTC); `seqs` name the journal lines that a fact came from.

export interface PersonFacts {
  readonly name: string;
  /** Position and unit as they are read out: "Phó Chủ tịch UBND huyện". */
  readonly position: string;
}

export interface AbsenteeFacts extends PersonFacts {
  /** Empty when none was given. */
  readonly reason: string;
  readonly seqs: readonly number[];
}

export interface SiteFacts {
  readonly name: string;
  readonly isHost: boolean;
  readonly invited: number;
  readonly present: number;
  readonly absentees: readonly AbsenteeFacts[];
  readonly seqs: readonly number[];
}

interface EventFacts {
  readonly atMs: number;
  readonly seqs: readonly number[];
}

/** What the secretary wrote while the item was dealt with; line breaks part paragraphs. */
export interface NoteFacts extends EventFacts {
  readonly text: string;
}

export interface SpeechFacts extends EventFacts {
  readonly speaker: string;
  readonly unit: string;
  readonly usedSeconds: number;
  /** Of a question or an answer: with whom, as it is read out; empty when nobody is named. Otherwise null. */
  readonly exchange: ExchangeFacts | null;
  /** The secretary's note about the speech; empty when there is none. */
  readonly gist: string;
}

export interface ExchangeFacts {
  readonly kind: 'question' | 'answer';
  /** To whom the question is put; whose questions are answered. */
  readonly others: readonly string[];
  /** What the question is about, or the topic of the group that is answered. */
  readonly about: string;
}

/** A text handed in instead of a speech. */
export interface WrittenSpeechFacts extends EventFacts {
  readonly speaker: string;
  readonly unit: string;
  readonly about: string;
}

export interface BallotFacts extends EventFacts {
  readonly motion: string;
  /** The generated result sentence, as the chair read it. */
  readonly resultSentence: string;
  /** Of a ballot with several lines: each in a sentence of its own, after the result. */
  readonly lines: readonly string[];
  /** What was found wrong after declaring, in the order of recording. */
  readonly corrections: readonly CorrectionFacts[];
}

/** The counting board, as the meeting appointed it. */
export interface TellersFacts extends EventFacts {
  /** With the lead, in the order in which they were named. */
  readonly members: readonly PersonFacts[];
  readonly lead: string;
}

export interface CorrectionFacts {
  readonly atMs: number;
  readonly text: string;
  /** Who recorded it. */
  readonly name: string;
}

export interface AgendaItemFacts {
  readonly title: string;
  /** Who presented it: a person of the meeting, else as the agenda has it (an office, several); null without a presenter. */
  readonly presenter: PersonFacts | string | null;
  /** Lines of the moves onto the item; empty when the meeting did not come to it. */
  readonly seqs: readonly number[];
  readonly notes: readonly NoteFacts[];
  readonly speeches: readonly SpeechFacts[];
  readonly writtenSpeeches: readonly WrittenSpeechFacts[];
  readonly ballots: readonly BallotFacts[];
  readonly tellers: readonly TellersFacts[];
}

export interface ConclusionFacts {
  readonly text: string;
  readonly seqs: readonly number[];
}

export interface MeetingFacts {
  readonly title: string;
  readonly place: string;
  readonly startedAtMs: number;
  /** `null` while the meeting still runs. */
  readonly endedAtMs: number | null;
  readonly openingSeqs: readonly number[];
  readonly closingSeqs: readonly number[];
  readonly sites: readonly SiteFacts[];
  readonly chair: PersonFacts;
  readonly secretary: PersonFacts;
  readonly agenda: readonly AgendaItemFacts[];
  /** Notes that belong to no agenda item. */
  readonly generalNotes: readonly NoteFacts[];
  /** `null` until the chair's conclusion is written. */
  readonly conclusion: ConclusionFacts | null;
}
