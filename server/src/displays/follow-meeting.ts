// display.follow: a display, or all, shows what happens again. One that follows already is left as it is.
import { followMeeting } from '@hop/shared/displays/displays-commands.js';
import { handle } from '../kernel/handler.js';
import { chosenDisplays } from './display-steps.js';
import { DisplayRow } from './display.entity.js';

export const followMeetingHandler = handle(followMeeting, async (work, { displayId }) => {
  const chosen = await chosenDisplays(work, displayId);
  const pinned = chosen.filter(({ pinnedScene }) => pinnedScene !== null);
  for (const display of pinned)
    work.update(DisplayRow, display, { pinnedScene: null, pinnedAt: null });
  return { displays: pinned.length };
});
