// The facts a scene is made of, read from the meeting on screen. A desk reads more than a display may show, so it leaves that out.
import { messageOnDisplays } from '@hop/shared/messages/receiving.js';
import { useMemo } from 'react';
import { useEntities, useEntity, useScope } from '../../live';
import { hidesBallot, sceneOf, type Scene, type SceneFacts } from './scene';

/** Undefined until the meeting is there. */
export function useSceneFacts(): Omit<SceneFacts, 'pinned'> | undefined {
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

/** What the display with this id shows. `hidesBallot`: the room votes and it shows something else. */
export function useScene(displayId: string): { scene: Scene; hidesBallot: boolean } {
  const facts = useSceneFacts();
  const pinned = useEntity('display', displayId)?.pinnedScene ?? null;
  return useMemo(
    () =>
      facts === undefined
        ? { scene: { kind: 'welcome' }, hidesBallot: false }
        : { scene: sceneOf({ ...facts, pinned }), hidesBallot: hidesBallot({ ...facts, pinned }) },
    [facts, pinned],
  );
}
