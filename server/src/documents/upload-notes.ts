// The rows of uploads: whose they are, how large they will be, what became of them. Outside the journal: nobody but their sender sees them.
import { Injectable } from '@nestjs/common';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import type { BeginUpload } from '@hop/shared/documents/upload.js';
import { deleteRows, insertRows, placeholder, selectRows, updateRows } from '../kernel/rows-sql.js';
import { WriteGate } from '../kernel/write-gate.js';
import { UploadRow } from './document.entity.js';

export interface Sender {
  /** Or the folder. */
  meetingId: string;
  accountId: string;
}

@Injectable()
export class UploadNotes {
  constructor(private readonly gate: WriteGate) {}

  insert(row: UploadRow): Promise<void> {
    return this.gate.run((manager) => insertRows(manager, UploadRow, [row]));
  }

  /** Only what is still there: a document may have been made of it meanwhile. */
  update(row: UploadRow): Promise<void> {
    return this.gate.run(async (manager) => {
      if ((await selectRows(manager, UploadRow, 'id', [row.id])).length === 0)
        throw documentRefusals.noSuchUpload();
      await updateRows(manager, UploadRow, [row]);
    });
  }

  forget({ id }: UploadRow): Promise<void> {
    return this.gate.run((manager) => deleteRows(manager, UploadRow, [id]));
  }

  forgetBefore(time: number): Promise<void> {
    return this.gate.run(async (manager) => {
      const mark = placeholder(manager.connection, 0);
      await manager.query(`DELETE FROM "upload" WHERE "uploadedAt" < ${mark}`, [time]);
    });
  }

  /** Somebody else's is answered like one that does not exist. */
  async need({ meetingId, accountId }: Sender, token: string): Promise<UploadRow> {
    const [row] = await this.gate.run((manager) => selectRows(manager, UploadRow, 'id', [token]));
    if (row?.meetingId !== meetingId || row.accountId !== accountId)
      throw documentRefusals.noSuchUpload();
    return row;
  }

  /** Those of this sender that are of the same file and have not arrived. */
  async cutUploads(
    { meetingId, accountId }: Sender,
    { fingerprint, sizeBytes }: BeginUpload,
  ): Promise<UploadRow[]> {
    const rows = await this.gate.run((manager) =>
      selectRows(manager, UploadRow, 'meetingId', [meetingId]),
    );
    return rows.filter(
      (row) =>
        row.state === 'arriving' &&
        row.accountId === accountId &&
        row.fingerprint === fingerprint &&
        row.sizeBytes === sizeBytes,
    );
  }
}
