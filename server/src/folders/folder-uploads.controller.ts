// Where the files of a folder come in, by the same parts and with the same limits as a meeting's documents. The token that is answered
// is good for one `folderFile.put`.
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { folderScope } from '@hop/shared/core/protocol.js';
import { FOLDER_UPLOADS_ROUTE, UploadDoor, Uploads, type Sender } from '../documents/acts.js';
import { Facts } from '../kernel/facts.js';
import type { Identity } from '../kernel/identity.js';
import { ReadGate } from '../kernel/read-gate.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import { FolderLimits } from './folder-limits.js';

@ApiTags('folders')
@Controller(FOLDER_UPLOADS_ROUTE)
export class FolderUploadsController extends UploadDoor {
  constructor(
    private readonly reads: ScopeReads,
    private readonly gate: ReadGate,
    private readonly limits: FolderLimits,
    protected readonly uploads: Uploads,
  ) {
    super();
  }

  protected sender(me: Identity, folderId: string): Promise<Sender> {
    return this.reads.allowed(me, folderScope(folderId), 'folderFile.put', ({ actor }) => ({
      meetingId: folderId,
      accountId: actor.id,
    }));
  }

  protected override admit({ meetingId: folderId }: Sender, sizeBytes: number): Promise<void> {
    return this.gate.run((manager) =>
      this.limits.requireRoom(new Facts(manager), folderId, sizeBytes),
    );
  }
}
