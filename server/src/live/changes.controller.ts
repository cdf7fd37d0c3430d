// Snapshot, changes and standing over HTTP: what a socket gives, for curl and for networks that block WebSockets.
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { folderScope, meetingScope, type Changes } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import type { Actor } from '@hop/shared/policy/actor.js';
import type { FastifyReply } from 'fastify';
import { gunzipSync } from 'node:zlib';
import { WhoAmI, type KnownRequest } from '../identity/identity.guard.js';
import type { Identity } from '../kernel/identity.js';
import { LongPolls } from './long-polls.js';
import { Snapshots } from './snapshots.js';

/** A response closes when it has been sent, or when its asker has gone. */
const hangUpOf = (reply: FastifyReply): AbortSignal => {
  const hungUp = new AbortController();
  reply.raw.once('close', () => hungUp.abort());
  return hungUp.signal;
};

@ApiTags('live')
@Controller('api')
export class ChangesController {
  constructor(
    private readonly snapshots: Snapshots,
    private readonly polls: LongPolls,
  ) {}

  @Get('meetings/:id/snapshot')
  meetingSnapshot(
    @WhoAmI() me: Identity,
    @Param('id') id: string,
    @Req() request: KnownRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.snapshot(me, meetingScope(id), request, reply);
  }

  @Get('office/snapshot')
  officeSnapshot(
    @WhoAmI() me: Identity,
    @Req() request: KnownRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.snapshot(me, 'office', request, reply);
  }

  @Get('folders/:id/snapshot')
  folderSnapshot(
    @WhoAmI() me: Identity,
    @Param('id') id: string,
    @Req() request: KnownRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.snapshot(me, folderScope(id), request, reply);
  }

  @Get('meetings/:id/changes')
  meetingChanges(
    @WhoAmI() me: Identity,
    @Param('id') id: string,
    @Query('from') from: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Changes> {
    return this.polls.changes(me, meetingScope(id), cursor(from), hangUpOf(reply));
  }

  @Get('office/changes')
  officeChanges(
    @WhoAmI() me: Identity,
    @Query('from') from: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Changes> {
    return this.polls.changes(me, 'office', cursor(from), hangUpOf(reply));
  }

  @Get('folders/:id/changes')
  folderChanges(
    @WhoAmI() me: Identity,
    @Param('id') id: string,
    @Query('from') from: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Changes> {
    return this.polls.changes(me, folderScope(id), cursor(from), hangUpOf(reply));
  }

  @Get('meetings/:id/actor')
  meetingActor(@WhoAmI() me: Identity, @Param('id') id: string): Promise<Actor> {
    return this.polls.actor(me, meetingScope(id));
  }

  @Get('office/actor')
  officeActor(@WhoAmI() me: Identity): Promise<Actor> {
    return this.polls.actor(me, 'office');
  }

  @Get('folders/:id/actor')
  folderActor(@WhoAmI() me: Identity, @Param('id') id: string): Promise<Actor> {
    return this.polls.actor(me, folderScope(id));
  }

  private async snapshot(
    me: Identity,
    scope: string,
    request: KnownRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const packed = await this.snapshots.packed(me, scope);
    const takesGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    void reply
      .header('content-type', 'application/json; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('vary', 'accept-encoding');
    if (takesGzip) void reply.header('content-encoding', 'gzip');
    await reply.send(takesGzip ? packed : gunzipSync(packed));
  }
}

/** `Number` alone would take nothing at all for 0. */
function cursor(text: string | undefined): number {
  const from = /^\d+$/.test(text ?? '') ? Number(text) : NaN;
  if (!Number.isSafeInteger(from)) throw refusals.invalid({ issues: ['from'] });
  return from;
}
