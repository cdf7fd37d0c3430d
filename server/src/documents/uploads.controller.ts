// Where the files of a meeting's documents come in. The token that is answered is good for one `document.add`.
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { meetingScope } from '@hop/shared/core/protocol.js';
import type { Identity } from '../kernel/identity.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import { UPLOADS_ROUTE } from './raw-bodies.js';
import { UploadDoor } from './upload-door.js';
import type { Sender } from './upload-notes.js';
import { Uploads } from './uploads.js';

@ApiTags('documents')
@Controller(UPLOADS_ROUTE)
export class UploadsController extends UploadDoor {
  constructor(
    private readonly reads: ScopeReads,
    protected readonly uploads: Uploads,
  ) {
    super();
  }

  protected sender(me: Identity, meetingId: string): Promise<Sender> {
    return this.reads.allowed(me, meetingScope(meetingId), 'document.upload', ({ actor }) => ({
      meetingId,
      accountId: actor.id,
    }));
  }
}
