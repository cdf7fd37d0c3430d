// Begins a session in the request's slot and sets its cookie; the one place that writes it.
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CONFIG, type Config } from '../config.js';
import type { SessionRow } from './credential.entity.js';
import type { KnownRequest } from './identity.guard.js';
import { MAIN_SLOT, sessionCookie } from './session-cookie.js';
import { Sessions } from './sessions.js';

@Injectable()
export class SessionGiver {
  constructor(
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** An earlier session of the slot ends. */
  async give(
    request: KnownRequest,
    reply: FastifyReply,
    kind: SessionRow['kind'],
    subjectId: string,
    meetingId: string | null = null,
  ): Promise<void> {
    if (request.session) await this.sessions.end(request.session.id);
    this.write(request, reply, await this.sessions.begin(kind, subjectId, meetingId));
  }

  async take(request: KnownRequest, reply: FastifyReply): Promise<void> {
    if (request.session) await this.sessions.end(request.session.id);
    this.write(request, reply, null);
  }

  private write(request: KnownRequest, reply: FastifyReply, token: string | null): void {
    const secure =
      this.config.tls !== null || (this.config.publicUrl?.startsWith('https:') ?? false);
    void reply.header('set-cookie', sessionCookie(request.slot ?? MAIN_SLOT, token, secure));
  }
}
