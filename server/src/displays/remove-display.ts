// display.remove: the screen loses the meeting at once, because it is nobody there any more.
import { removeDisplay } from '@hop/shared/displays/displays-commands.js';
import { handle } from '../kernel/handler.js';
import { DisplayRow, PreparedSceneRow } from './display.entity.js';

export const removeDisplayHandler = handle(removeDisplay, async (work, { displayId }) => {
  work.remove(DisplayRow, await work.need(DisplayRow, displayId));
  for (const scene of await work.all(PreparedSceneRow))
    if (scene.displayId === displayId) work.remove(PreparedSceneRow, scene);
  return {};
});
