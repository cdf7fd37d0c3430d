// folder.placeChanged: whoever came or went is looked at anew by those who deliver, so that a folder closes under the eyes of somebody
// who left its unit. Sent by the outbox after the office's own commit; twice does no harm.
import { folderScope } from '@hop/shared/core/protocol.js';
import { notePlaceChanged } from '@hop/shared/folders/folders-commands.js';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CommandBus } from '../kernel/command-bus.js';
import { handle } from '../kernel/handler.js';
import { Outbox } from '../kernel/outbox.js';
import { PersonRow } from '../office/person.entity.js';
import { PLACE_CHANGED } from './acts.js';

const payloadSchema = z.object({ folderId: z.string(), personId: z.string() });

export const notePlaceChangedHandler = handle(notePlaceChanged, (work, { personId }) => {
  work.staging.touch(PersonRow, [personId]);
  return Promise.resolve({});
});

@Injectable()
export class PlaceChanged {
  constructor(outbox: Outbox, bus: CommandBus) {
    outbox.register({
      kind: PLACE_CHANGED,
      run: async (payload, { jobId }) => {
        const { folderId, personId } = payloadSchema.parse(payload);
        await bus.asSystem(notePlaceChanged, folderScope(folderId), { personId }, `place-${jobId}`);
      },
    });
  }
}
