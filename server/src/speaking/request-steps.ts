// Steps that several commands about requests share. Not for other capabilities.
import type { RequestAct } from '@hop/shared/speaking/speech.js';
import type { Work } from '../kernel/work.js';
import type { SpeechRequestRow } from './speech.entity.js';

type Asked = Pick<
  SpeechRequestRow,
  'participantId' | 'agendaItemId' | 'kind' | 'addresseeId' | 'addressee' | 'groupId' | 'followsId'
>;

/** A request as it stands at first: at its computed place, untouched by the chair. */
export const newRequest = (
  work: Work,
  { participantId, agendaItemId, kind, addresseeId, addressee, groupId, followsId }: Asked,
): Omit<SpeechRequestRow, 'id' | 'version' | 'meetingId'> => ({
  ...{ participantId, agendaItemId, kind, addresseeId, addressee, groupId, followsId },
  subject: '',
  state: 'waiting',
  askedAt: work.now,
  chairPosition: null,
  skippedAt: null,
  acts: [],
});

/** The acts of the desk with this one: everybody may read who did it and when. */
export const withAct = (
  work: Work,
  request: SpeechRequestRow,
  act: RequestAct['act'],
): Pick<SpeechRequestRow, 'acts'> => ({
  acts: [...request.acts, { act, by: work.actor.name, at: work.now }],
});
