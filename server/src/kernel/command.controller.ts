// Commands over HTTP: the same envelope and the same dispatcher as the socket, for curl and for blocked WebSockets.
import { Body, Controller, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { refusals, refusalStatus } from '@hop/shared/core/refusal.js';
import type { CommandReply } from '@hop/shared/core/protocol.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CommandBus } from './command-bus.js';
import type { Identity } from './identity.js';

@Controller('api/commands')
export class CommandController {
  constructor(private readonly bus: CommandBus) {}

  /** Body {commandId, scope, args, onOrderOf?}; answers {seq, result}, or {refusal} with the refusal's status. */
  @Post(':name')
  @HttpCode(200)
  async run(
    @Param('name') name: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest & { session?: { identity: Identity } | null },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommandReply> {
    const identity = request.session?.identity;
    if (!identity) throw refusals.unauthenticated();
    if (typeof body !== 'object' || body === null || Array.isArray(body)) throw refusals.invalid();
    const answer = await this.bus.dispatch(identity, { ...body, name });
    if ('refusal' in answer) void reply.status(refusalStatus[answer.refusal.code]);
    return answer;
  }
}
