// The facts a scene is made of, read from the meeting on screen.
import { useMemo } from 'react';
import { useEntities, useEntity, useScope } from '../../live';
import { sceneOf, type Scene } from './scene';

export function useScene(): Scene {
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const item = useEntity('agendaItem', meeting?.currentItemId) ?? null;
  const ballots = useEntities('ballot');
  const speeches = useEntities('speech');
  const presentation = useEntity('presentation', meetingId) ?? null;
  const documents = useEntities('document');
  return useMemo(
    () =>
      meeting === undefined
        ? { kind: 'welcome' }
        : sceneOf({ meeting, item, ballots, speeches, presentation, documents }),
    [meeting, item, ballots, speeches, presentation, documents],
  );
}
