// Takes files in over HTTP, in parts, for whatever place they are for: a meeting (uploads.controller.ts) or a folder. The right is asked
// before a byte is read.
import { Body, Delete, Get, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
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
import type { Sender } from './upload-notes.js';
import type { Uploads } from './uploads.js';

export abstract class UploadDoor {
  protected abstract readonly uploads: Uploads;
  /** Who sends, and to where; refuses whoever may not. */
  protected abstract sender(me: Identity, placeId: string): Promise<Sender>;

  /** Refuses what the place would not take in later. */
  protected admit(_sender: Sender, _sizeBytes: number): Promise<void> {
    return Promise.resolve();
  }

  /** Announces a file; answers the token and from which byte on it is wanted. */
  @Post()
  @HttpCode(200)
  async begin(
    @WhoAmI() me: Identity,
    @Param('id') placeId: string,
    @Body() body: unknown,
  ): Promise<UploadOffset> {
    const sender = await this.sender(me, placeId);
    const begun = beginUploadSchema.safeParse(body);
    if (!begun.success) throw refusals.invalid();
    await this.admit(sender, begun.data.sizeBytes);
    return this.uploads.begin(sender, begun.data);
  }

  @Get(':token')
  async offset(
    @WhoAmI() me: Identity,
    @Param('id') placeId: string,
    @Param('token') token: string,
  ): Promise<UploadOffset> {
    return this.uploads.offset(await this.sender(me, placeId), token);
  }

  /** The bytes from `from` on, as many as the sender likes. */
  @Put(':token')
  async append(
    @WhoAmI() me: Identity,
    @Param('id') placeId: string,
    @Param('token') token: string,
    @Query('from') from: string | undefined,
    @Req() request: FastifyRequest,
  ): Promise<UploadOffset> {
    const bytes = request.body;
    try {
      const sender = await this.sender(me, placeId);
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

  /** All bytes have arrived: answers what they are. The token is good once. */
  @Post(':token/finish')
  @HttpCode(200)
  async finish(
    @WhoAmI() me: Identity,
    @Param('id') placeId: string,
    @Param('token') token: string,
  ): Promise<UploadReply> {
    return this.uploads.finish(await this.sender(me, placeId), token);
  }

  @Delete(':token')
  async drop(
    @WhoAmI() me: Identity,
    @Param('id') placeId: string,
    @Param('token') token: string,
  ): Promise<Record<string, never>> {
    await this.uploads.drop(await this.sender(me, placeId), token);
    return {};
  }
}
