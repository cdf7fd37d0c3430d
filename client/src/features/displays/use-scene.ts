// The facts a scene is made of, read from the meeting on screen. A desk reads more than a display may show, so it leaves that out.
import { preparedNow } from '@hop/shared/displays/prepared-now.js';
import type { SeenPicture } from '@hop/shared/displays/prepared-scene.js';
import { messageOnDisplays } from '@hop/shared/messages/receiving.js';
import { useMemo } from 'react';
import { useEntities, useEntity, useScope } from '../../live';
import { hidesBallot, sceneOf, type RoomFacts, type Scene } from './scene';

/** Undefined until the meeting is there. */
export function useSceneFacts(): RoomFacts | undefined {
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const item = useEntity('agendaItem', meeting?.currentItemId) ?? null;
  const ballots = useEntities('ballot');
  const speeches = useEntities('speech');
  const presentation = useEntity('presentation', meetingId) ?? null;
  const documents = useEntities('document');
  const hasMessage = messageOnDisplays(useEntities('message')) !== undefined;
  return useMemo(
    () =>
      meeting && {
        ...{ meeting, item, ballots, speeches, presentation, hasMessage },
        documents: documents.filter(({ access }) => access === 'everyone'),
      },
    [meeting, item, ballots, speeches, presentation, documents, hasMessage],
  );
}

/** What was prepared for this moment: of a display, or of those without anything of their own. */
export function usePreparedNow(displayId: string | null): SeenPicture | null {
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const items = useEntities('agendaItem');
  const prepared = useEntities('preparedScene');
  return useMemo(
    () => (meeting === undefined ? null : preparedNow(prepared, { meeting, items }, displayId)),
    [meeting, items, prepared, displayId],
  );
}

/** What the display with this id shows. `hidesBallot`: the room votes and it shows something else. */
export function useScene(displayId: string): { scene: Scene; hidesBallot: boolean } {
  const room = useSceneFacts();
  const pinned = useEntity('display', displayId)?.pinnedScene ?? null;
  const prepared = usePreparedNow(displayId);
  return useMemo(() => {
    if (room === undefined) return { scene: { kind: 'welcome' }, hidesBallot: false };
    const facts = { ...room, pinned, prepared };
    return { scene: sceneOf(facts), hidesBallot: hidesBallot(facts) };
  }, [room, pinned, prepared]);
}

/** What a display shows that has this picture prepared, while it is pinned to nothing. */
export function usePreparedScene(prepared: SeenPicture | null): Scene {
  const room = useSceneFacts();
  return useMemo(
    () => (room ? sceneOf({ ...room, pinned: null, prepared }) : { kind: 'welcome' }),
    [room, prepared],
  );
}
