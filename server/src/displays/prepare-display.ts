// display.prepare: what a display, or all, show when a moment of the meeting comes. Said again, the later word counts.
import { refusals } from '@hop/shared/core/refusal.js';
import { prepareDisplay } from '@hop/shared/displays/displays-commands.js';
import { preparedAt } from '@hop/shared/displays/prepared-now.js';
import { scenesFor, type PreparedPicture } from '@hop/shared/displays/prepared-scene.js';
import { displayRefusals } from '@hop/shared/displays/refusals.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import { meetingRefusals } from '@hop/shared/meetings/refusals.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { neededDocument } from '../documents/acts.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { DisplayRow, PreparedSceneRow } from './display.entity.js';

export const prepareDisplayHandler = handle(prepareDisplay, async (work, { picture, ...place }) => {
  const { moment, agendaItemId, displayId } = place;
  const meeting = await work.need(MeetingRow, work.meetingId);
  if (isOver(meeting.state)) throw meetingRefusals.over();
  if ((moment === 'item') !== (agendaItemId !== null)) throw refusals.invalid();
  if (agendaItemId !== null) await work.need(AgendaItemRow, agendaItemId);
  if (displayId !== null) await work.need(DisplayRow, displayId);
  const before = preparedAt(await work.all(PreparedSceneRow), moment, agendaItemId, displayId);
  if (picture === null) {
    if (before) work.remove(PreparedSceneRow, before);
    return {};
  }
  if (!scenesFor[moment].includes(picture.kind)) throw refusals.invalid();
  if (picture.kind === 'document') await requireShowable(work, picture);
  if (before) work.update(PreparedSceneRow, before, { picture });
  else
    work.insert(PreparedSceneRow, {
      id: `${work.meetingId}-${agendaItemId ?? moment}-${displayId ?? 'all'}`,
      ...place,
      picture,
    });
  return {};
});

async function requireShowable(
  work: Work,
  { documentId, page }: Extract<PreparedPicture, { kind: 'document' }>,
): Promise<void> {
  const document = await neededDocument(work, documentId);
  if (document.access !== 'everyone' || document.internal)
    throw displayRefusals.documentNotForAll();
  if (page > document.pages) throw documentRefusals.noSuchPage();
}
