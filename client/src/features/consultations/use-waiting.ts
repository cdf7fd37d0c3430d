// How many open consultations wait for my answer, and whether there is anything to look at; for the way there from other places.
import { useActor, useEntities } from '../../live';

export function useWaitingConsultations(): { waiting: number; any: boolean } {
  const { participantId, votingRight } = useActor();
  const answered = new Set(useEntities('myConsultationAnswer').map(({ id }) => id));
  const sent = useEntities('consultation').filter(({ state }) => state !== 'draft');
  const mine = sent.filter(({ participantIds }) =>
    participantIds.some((id) => id === participantId),
  );
  return {
    waiting: mine.filter(({ id, state }) => state === 'open' && !answered.has(id)).length,
    any: votingRight && sent.length > 0,
  };
}
