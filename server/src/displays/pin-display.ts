// display.pin: holds one picture on a display, or on all. Nothing that happens in the meeting takes it away: the desks say aloud
// that a display is pinned when a ballot opens (client: features/displays/display-warnings.tsx).
import { pinDisplay } from '@hop/shared/displays/displays-commands.js';
import { handle } from '../kernel/handler.js';
import { chosenDisplays } from './display-steps.js';
import { DisplayRow } from './display.entity.js';

export const pinDisplayHandler = handle(pinDisplay, async (work, { displayId, scene }) => {
  const displays = await chosenDisplays(work, displayId);
  for (const display of displays)
    work.update(DisplayRow, display, { pinnedScene: scene, pinnedAt: work.now });
  return { displays: displays.length };
});
