// Whom a question is put to, and which earlier one it follows up. Nothing of it for the other kinds.
import { speakingRefusals } from '@hop/shared/speaking/refusals.js';
import { namesAddressee } from '@hop/shared/speaking/speaker-list.js';
import type { Work } from '../kernel/work.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { ListPlanRow, SpeakerListRow } from './speaker-list.entity.js';
import { SpeechRequestRow } from './speech.entity.js';

type Question = Pick<SpeechRequestRow, 'addresseeId' | 'addressee' | 'groupId' | 'followsId'>;
type Wanted = Pick<
  SpeechRequestRow,
  'kind' | 'participantId' | 'agendaItemId' | 'addresseeId' | 'addressee' | 'followsId'
>;

const noQuestion: Question = { addresseeId: null, addressee: '', groupId: null, followsId: null };

export async function questionFrom(work: Work, wanted: Wanted): Promise<Question> {
  const { kind, participantId, agendaItemId, addresseeId, addressee, followsId } = wanted;
  if (kind !== 'question') return noQuestion;
  if (followsId !== null) return followUp(work, participantId, followsId);
  if (addresseeId === participantId) throw speakingRefusals.addresseeIsAsker();
  if (addresseeId !== null) await work.need(ParticipantRow, addresseeId);
  const lists = await work.all(SpeakerListRow);
  const isNeeded = namesAddressee(lists, await work.all(ListPlanRow), agendaItemId);
  if (isNeeded && addresseeId === null) throw speakingRefusals.addresseeNeeded();
  // Who is in the room answers for the office, so one of the two is enough.
  return { ...noQuestion, addresseeId, addressee: addresseeId === null ? addressee : '' };
}

/** To the same addressee, in the same group: the same exchange goes on. */
async function followUp(work: Work, participantId: string, followsId: string): Promise<Question> {
  const first = await work.need(SpeechRequestRow, followsId);
  const wasPut =
    first.participantId === participantId && first.kind === 'question' && first.state === 'called';
  if (!wasPut) throw speakingRefusals.nothingToFollow();
  const { addresseeId, addressee, groupId } = first;
  return { addresseeId, addressee, groupId, followsId };
}
