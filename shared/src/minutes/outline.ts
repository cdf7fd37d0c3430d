// Turns the facts of a meeting into the ordered sentences of its minutes, each with where it came from.
// Pure: no layout (that is the official document) and no reading of rows (that is the server).
import type { AgendaItemFacts, MeetingFacts, NoteFacts } from './meeting-facts.js';
import { headings, sentences } from './sentences.js';

/** `journal`: generated from recorded acts; `note`: written by a person. */
export type SentenceSource = 'journal' | 'note';

export interface OutlineSentence {
  /** 1: section (I.), 2: agenda item (1.), `text`: a paragraph, `closing`: the last sentence. */
  readonly role: 1 | 2 | 'text' | 'closing';
  readonly text: string;
  readonly source: SentenceSource;
  readonly seqs: readonly number[];
}

type Timed = OutlineSentence & { readonly atMs: number };

function generated(text: string, seqs: readonly number[] = []): OutlineSentence {
  return { role: 'text', text, source: 'journal', seqs };
}

function title(role: 1 | 2, text: string, seqs: readonly number[] = []): OutlineSentence {
  return { role, text: text.trim(), source: 'journal', seqs };
}

/** A written text as one sentence per non-empty line: each becomes a paragraph of its own. */
function written(text: string, seqs: readonly number[]): OutlineSentence[] {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .map((line) => ({ role: 'text', text: line, source: 'note', seqs }));
}

function attendance({ sites }: MeetingFacts): OutlineSentence[] {
  const present = sites.reduce((sum, site) => sum + site.present, 0);
  const invited = sites.reduce((sum, site) => sum + site.invited, 0);
  const seqs = sites.flatMap((site) => site.seqs);
  const perSite = sites.flatMap((site) => [
    ...(sites.length > 1 ? [generated(sentences.site(site), site.seqs)] : []),
    ...site.absentees.map((person) => generated(sentences.absentee(person), person.seqs)),
  ]);
  return [
    title(1, headings.attendance),
    generated(sentences.attendance(present, invited), seqs),
    ...perSite,
  ];
}

function timed(atMs: number, ...list: OutlineSentence[]): Timed[] {
  return list.map((sentence) => ({ ...sentence, atMs }));
}

function notes(list: readonly NoteFacts[]): Timed[] {
  return list.flatMap((note) => timed(note.atMs, ...written(note.text, note.seqs)));
}

/** Notes, appointments, speeches, texts and ballots in the order in which they happened; equal times keep that order. */
function events(item: AgendaItemFacts): OutlineSentence[] {
  const speeches = item.speeches.flatMap((speech) =>
    timed(
      speech.atMs,
      generated(sentences.speech(speech), speech.seqs),
      ...written(speech.gist, speech.seqs),
    ),
  );
  const ballots = item.ballots.flatMap((ballot) =>
    timed(
      ballot.atMs,
      generated(sentences.ballot(ballot), ballot.seqs),
      generated(sentences.ballotResult(ballot), ballot.seqs),
      ...ballot.lines.map((line, at) => generated(`${at + 1}. ${line}`, ballot.seqs)),
      ...ballot.corrections.map((each) => generated(sentences.correction(each), ballot.seqs)),
    ),
  );
  const tellers = item.tellers.flatMap((board) =>
    timed(board.atMs, generated(sentences.tellers(board), board.seqs)),
  );
  const inWriting = item.writtenSpeeches.flatMap((text) =>
    timed(text.atMs, generated(sentences.writtenSpeech(text), text.seqs)),
  );
  return [...notes(item.notes), ...tellers, ...speeches, ...inWriting, ...ballots]
    .sort((one, other) => one.atMs - other.atMs)
    .map(({ role, text, source, seqs }) => ({ role, text, source, seqs }));
}

function agendaItem(item: AgendaItemFacts): OutlineSentence[] {
  const happened = events(item);
  const head = title(2, item.title, item.seqs);
  if (item.seqs.length === 0 && happened.length === 0)
    return [head, generated(sentences.notReached)];
  const presented =
    item.presenter === null ? [] : [generated(sentences.presented(item.presenter), item.seqs)];
  return [head, ...presented, ...happened];
}

/** The minutes as sentences in the order of form 1.9: time and place, attendance, chair, events, conclusion, end. */
export function outlineMinutes(facts: MeetingFacts): OutlineSentence[] {
  const remote = facts.sites.filter((site) => !site.isHost).length;
  const general = notes(facts.generalNotes).map(({ text, seqs }): OutlineSentence => ({
    role: 'text',
    text,
    source: 'note',
    seqs,
  }));
  const conclusion =
    facts.conclusion === null ? [] : written(facts.conclusion.text, facts.conclusion.seqs);
  return [
    title(1, headings.timeAndPlace),
    generated(sentences.started(facts.startedAtMs), facts.openingSeqs),
    generated(sentences.place(facts.place), facts.openingSeqs),
    ...(remote > 0 ? [generated(sentences.sites(remote), facts.openingSeqs)] : []),
    ...attendance(facts),
    title(1, headings.chairAndSecretary),
    generated(sentences.chair(facts.chair)),
    generated(sentences.secretary(facts.secretary)),
    title(1, headings.proceedings),
    ...facts.agenda.flatMap(agendaItem),
    ...(general.length > 0 ? [title(2, headings.generalNotes), ...general] : []),
    title(1, headings.conclusion),
    ...(conclusion.length > 0 ? conclusion : [generated(sentences.noConclusion)]),
    {
      role: 'closing',
      text: sentences.ended(facts.endedAtMs),
      source: 'journal',
      seqs: facts.closingSeqs,
    },
  ];
}
