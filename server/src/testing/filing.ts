// Folders for tests: people of the office, the folders they have, and files put into them over real HTTP.
import { newId } from '@hop/shared/core/ids.js';
import { folderScope } from '@hop/shared/core/protocol.js';
import type { UploadReply } from '@hop/shared/documents/upload.js';
import type { FolderKind, MyFolder, MyFolders } from '@hop/shared/folders/folder.js';
import { putFile } from '@hop/shared/folders/folders-commands.js';
import { addUnit } from '@hop/shared/office/office-commands.js';
import type { Identity } from '../kernel/identity.js';
import { PersonRow } from '../office/person.entity.js';
import type { AppUnderTest } from './app-under-test.js';
import { pdfOf } from './pdf.js';
import { sendFileTo } from './uploading.js';

/** As much of a person as folders ask for. */
export interface Filer {
  personId: string;
  identity: Identity;
}

export class Filing {
  constructor(readonly app: AppUnderTest) {}

  async unit(parentId: string | null = null): Promise<string> {
    const args = { name: `Đơn vị ${newId()}`, parentId };
    return (await this.app.bus.asSystem(addUnit, 'office', args)).unitId;
  }

  /** Somebody of the office with an account. */
  async person(unitId: string | null): Promise<Filer> {
    const id = newId();
    const row = {
      ...{ id, version: 1, honorific: '', name: `Người ${id}`, position: '', unitId },
      ...{ phone: null, email: null, username: id, officeRole: 'none' as const },
      ...{ disabled: false, demo: false, trashed: false },
    };
    await this.app.insert(PersonRow, [Object.assign(new PersonRow(), row)]);
    return { personId: id, identity: { kind: 'account', accountId: id, name: row.name } };
  }

  async get(who: Filer, path: string): Promise<Response> {
    const cookie = await this.app.cookie('account', who.personId);
    return fetch(`${this.app.url}/api/${path}`, { headers: { cookie } });
  }

  /** Opened, where nobody has done so yet. */
  async foldersOf(who: Filer): Promise<MyFolder[]> {
    const cookie = await this.app.cookie('account', who.personId);
    const opened = await fetch(`${this.app.url}/api/folders`, {
      method: 'POST',
      headers: { cookie },
    });
    return ((await opened.json()) as MyFolders).folders;
  }

  async folder(who: Filer, kind: FolderKind = 'personal'): Promise<string> {
    const found = (await this.foldersOf(who)).find((one) => one.kind === kind);
    if (!found) throw new Error(`no ${kind} folder`);
    return found.id;
  }

  async send(who: Filer, folderId: string, bytes: Buffer, fileName?: string): Promise<Response> {
    const cookie = await this.app.cookie('account', who.personId);
    return sendFileTo(this.app, `folders/${folderId}`, cookie, bytes, fileName);
  }

  async uploaded(who: Filer, folderId: string, bytes: Buffer, name?: string): Promise<UploadReply> {
    const response = await this.send(who, folderId, bytes, name);
    if (response.status !== 200) throw new Error(await response.text());
    return (await response.json()) as UploadReply;
  }

  /** A file of the folder with this many pages. */
  async filed(who: Filer, folderId: string, pages = 1): Promise<string> {
    const { uploadToken } = await this.uploaded(who, folderId, await pdfOf(pages));
    const scope = folderScope(folderId);
    return (await this.app.done(who.identity, putFile, scope, { uploadToken })).fileId;
  }
}
