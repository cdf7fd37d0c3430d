// What a new note is about: the speech that is on, the current item, or neither. Frozen once somebody has begun to type,
// because the meeting goes on meanwhile.
import { useEntities, useEntity, useScope } from '../../live';

export type TargetKind = 'speech' | 'item' | 'meeting';
export interface NoteTarget {
  kind: TargetKind;
  agendaItemId: string | null;
  speechId: string | null;
  /** "Bà Hoàng Thị Lụa", or the title of the item. */
  name: string;
}

/** The likeliest first. */
export function useNoteTargets(): NoteTarget[] {
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const item = useEntity('agendaItem', meeting?.currentItemId);
  const speech = useEntities('speech').find((one) => one.endedAt === null);
  const speaker = useEntity('participant', speech?.participantId);
  const targets: NoteTarget[] = [];
  if (speech && speaker)
    targets.push({
      kind: 'speech',
      agendaItemId: speech.agendaItemId,
      speechId: speech.id,
      name: [speaker.honorific, speaker.name].filter(Boolean).join(' '),
    });
  if (item) targets.push({ kind: 'item', agendaItemId: item.id, speechId: null, name: item.title });
  targets.push({ kind: 'meeting', agendaItemId: null, speechId: null, name: '' });
  return targets;
}
