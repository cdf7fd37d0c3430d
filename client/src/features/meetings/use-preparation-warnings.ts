// What is still amiss with this meeting by what this desk knows. Empty once the session has begun.
import {
  preparationWarnings,
  type PreparationWarning,
} from '@hop/shared/meetings/preparation-checks.js';
import { useEntities, useEntity, useScope } from '../../live';

const preparing = ['draft', 'returned', 'pendingApproval', 'approved', 'issued', 'postponed'];

export function usePreparationWarnings(): readonly PreparationWarning[] {
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const facts = {
    items: useEntities('agendaItem'),
    documents: useEntities('document'),
    people: useEntities('participant'),
    sites: useEntities('site'),
    ballots: useEntities('ballot'),
    sittings: useEntities('sitting').length,
  };
  if (meeting === undefined || !preparing.includes(meeting.state)) return [];
  return preparationWarnings({ meeting, ...facts });
}
