// Takes the file of a document over HTTP, in parts. The right is asked before a byte is read.
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  Req,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import {
  beginUploadSchema,
  type UploadOffset,
  type UploadReply,
} from '@hop/shared/documents/upload.js';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { WhoAmI } from '../identity/identity.guard.js';
import type { Identity } from '../kernel/identity.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import { UPLOADS_ROUTE } from './raw-bodies.js';
import type { Sender } from './upload-notes.js';
import { Uploads } from './uploads.js';

@ApiTags('documents')
@Controller(UPLOADS_ROUTE)
export class UploadsController {
  constructor(
    private readonly reads: ScopeReads,
    private readonly uploads: Uploads,
  ) {}

  /** Announces a file; answers the token and from which byte on it is wanted. */
  @Post()
  @HttpCode(200)
  async begin(
    @WhoAmI() me: Identity,
    @Param('id') meetingId: string,
    @Body() body: unknown,
  ): Promise<UploadOffset> {
    const sender = await this.sender(me, meetingId);
    const begun = beginUploadSchema.safeParse(body);
    if (!begun.success) throw refusals.invalid();
    return this.uploads.begin(sender, begun.data);
  }

  @Get(':token')
  async offset(
    @WhoAmI() me: Identity,
    @Param('id') meetingId: string,
    @Param('token') token: string,
  ): Promise<UploadOffset> {
    return this.uploads.offset(await this.sender(me, meetingId), token);
  }

  /** The bytes from `from` on, as many as the sender likes. */
  @Put(':token')
  async append(
    @WhoAmI() me: Identity,
    @Param('id') meetingId: string,
    @Param('token') token: string,
    @Query('from') from: string | undefined,
    @Req() request: FastifyRequest,
  ): Promise<UploadOffset> {
    const bytes = request.body;
    try {
      const sender = await this.sender(me, meetingId);
      if (!(bytes instanceof Readable) || !/^\d{1,15}$/.test(from ?? '')) throw refusals.invalid();
      const gone = new AbortController();
      request.raw.once('close', () => {
        if (!request.raw.complete) gone.abort();
      });
      return await this.uploads.append(sender, token, Number(from), bytes, gone.signal);
    } catch (error) {
      // What is still on its way is read and dropped, so that a browser gets to the answer.
      request.raw.resume();
      throw error;
    }
  }

  /** All bytes have arrived: answers what they are. The token is good for one `document.add`. */
  @Post(':token/finish')
  @HttpCode(200)
  async finish(
    @WhoAmI() me: Identity,
    @Param('id') meetingId: string,
    @Param('token') token: string,
  ): Promise<UploadReply> {
    return this.uploads.finish(await this.sender(me, meetingId), token);
  }

  @Delete(':token')
  async drop(
    @WhoAmI() me: Identity,
    @Param('id') meetingId: string,
    @Param('token') token: string,
  ): Promise<Record<string, never>> {
    await this.uploads.drop(await this.sender(me, meetingId), token);
    return {};
  }

  private sender(me: Identity, meetingId: string): Promise<Sender> {
    return this.reads.allowed(me, meetingScope(meetingId), 'document.upload', ({ actor }) => ({
      meetingId,
      accountId: actor.id,
    }));
  }
}
