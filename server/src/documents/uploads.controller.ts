// Takes the file of a document over HTTP. The right is asked before a byte is read.
import { Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import type { UploadReply } from '@hop/shared/documents/upload.js';
import type { FastifyRequest } from 'fastify';
import { WhoAmI } from '../identity/identity.guard.js';
import type { Identity } from '../kernel/identity.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import { UPLOAD_ROUTE } from './multipart.js';
import { Uploads } from './uploads.js';

@ApiTags('documents')
@Controller(UPLOAD_ROUTE)
export class UploadsController {
  constructor(
    private readonly reads: ScopeReads,
    private readonly uploads: Uploads,
  ) {}

  /** One part with a file name; answers the token for `document.add`. */
  @Post()
  @HttpCode(200)
  async upload(
    @WhoAmI() me: Identity,
    @Param('id') meetingId: string,
    @Req() request: FastifyRequest,
  ): Promise<UploadReply> {
    const accountId = await this.reads.allowed(
      me,
      meetingScope(meetingId),
      'document.upload',
      ({ actor }) => actor.id,
    );
    if (!request.isMultipart()) throw refusals.invalid();
    const gone = new AbortController();
    request.raw.once('close', () => {
      if (!request.raw.complete) gone.abort();
    });
    try {
      const part = await request.file().catch(() => {
        throw refusals.invalid();
      });
      if (!part) throw documentRefusals.emptyFile();
      return await this.uploads.take({
        meetingId,
        accountId,
        givenName: part.filename,
        bytes: part.file,
        signal: gone.signal,
      });
    } catch (error) {
      // What is still on its way is read and dropped, so that a browser gets to the answer.
      request.raw.unpipe();
      request.raw.resume();
      throw error;
    }
  }
}
