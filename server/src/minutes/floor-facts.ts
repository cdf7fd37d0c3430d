// What was said and handed in on an agenda item, as the minutes tell it: speeches, questions with their answers, texts.
import type {
  ExchangeFacts,
  SpeechFacts,
  WrittenSpeechFacts,
} from '@hop/shared/minutes/meeting-facts.js';
import { answerTo } from '@hop/shared/speaking/interpellation.js';
import { usedInSpeechMs } from '@hop/shared/speaking/speaking-time.js';
import type { ParticipantRow } from '../participants/participant.entity.js';
import type { QuestionGroupRow, WrittenSpeechRow } from '../speaking/speaker-list.entity.js';
import type { SpeechRequestRow, SpeechRow } from '../speaking/speech.entity.js';
import type { JournalTrace } from './journal-trace.js';
import type { MinuteNoteRow } from './minutes.entity.js';

export interface FloorKnown {
  readonly notes: readonly MinuteNoteRow[];
  readonly speeches: readonly SpeechRow[];
  readonly requests: readonly SpeechRequestRow[];
  readonly groups: readonly QuestionGroupRow[];
  readonly written: readonly WrittenSpeechRow[];
  readonly participants: readonly ParticipantRow[];
  readonly trace: JournalTrace;
  readonly now: number;
}

export function speechFacts(known: FloorKnown, speech: SpeechRow): SpeechFacts {
  const { notes, trace, now } = known;
  const gists = notes
    .filter((note) => note.speechId === speech.id)
    .sort((one, other) => one.writtenAt - other.writtenAt);
  return {
    atMs: speech.startedAt,
    ...speakerOf(known, speech),
    usedSeconds: Math.round(usedInSpeechMs(speech, now) / 1000),
    exchange: exchangeOf(known, speech),
    gist: gists.map((note) => note.text).join('\n'),
    seqs: trace.of('speech', [speech.id]),
  };
}

export function writtenSpeechFacts(
  known: FloorKnown,
  belongs: (request: SpeechRequestRow, handedInAt: number) => boolean,
): WrittenSpeechFacts[] {
  return known.written.flatMap((text) => {
    const request = known.requests.find(({ id }) => id === text.id);
    if (request === undefined || !belongs(request, text.handedInAt)) return [];
    return [
      {
        atMs: text.handedInAt,
        ...speakerOf(known, text),
        about: request.subject,
        seqs: known.trace.of('written_speech', [text.id]),
      },
    ];
  });
}

const personIn = ({ participants }: FloorKnown, id: string | null): ParticipantRow | undefined =>
  participants.find((person) => person.id === id);

function speakerOf(known: FloorKnown, { participantId }: { participantId: string }) {
  const person = personIn(known, participantId);
  return { speaker: person?.name ?? '', unit: person?.unitName ?? '' };
}

const comrade = (known: FloorKnown, id: string | null): string[] => {
  const person = personIn(known, id);
  return person ? [`đồng chí ${person.name}`] : [];
};

/** Who asked whom, and who answered whom. */
function exchangeOf(known: FloorKnown, speech: SpeechRow): ExchangeFacts | null {
  const { requests, speeches, groups } = known;
  if (speech.kind === 'question') {
    const asked = requests.find(({ id }) => id === speech.requestId);
    const office = asked?.addressee ? [asked.addressee] : [];
    const others = [...comrade(known, asked?.addresseeId ?? null), ...office];
    return { kind: 'question', others, about: asked?.subject ?? '' };
  }
  if (speech.kind !== 'answer') return null;
  const answered = requests.filter(
    (request) => request.kind === 'question' && answerTo(request, speeches)?.id === speech.id,
  );
  const askers = [...new Set(answered.map((request) => request.participantId))];
  const group = groups.find(({ id }) => id === speech.answersGroupId);
  const about = group?.title ?? (answered.length === 1 ? (answered[0]?.subject ?? '') : '');
  return { kind: 'answer', others: askers.flatMap((id) => comrade(known, id)), about };
}
