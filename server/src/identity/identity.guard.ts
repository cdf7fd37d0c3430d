// Finds out who sends a request. `@WhoAmI()` gives the identity; a route without a session is refused unless it is `@Open()`.
import {
  createParamDecorator,
  Inject,
  Injectable,
  SetMetadata,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { refusals } from '@hop/shared/core/refusal.js';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config.js';
import { slotOf, tokenOf } from './session-cookie.js';
import { Sessions, type Session } from './sessions.js';

const OPEN = 'open route';
export const Open = (): MethodDecorator & ClassDecorator => SetMetadata(OPEN, true);

export type KnownRequest = FastifyRequest & { session?: Session | null; slot?: string };

@Injectable()
export class IdentityGuard implements CanActivate {
  constructor(
    private readonly sessions: Sessions,
    private readonly reflector: Reflector,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<KnownRequest>();
    request.slot = slotOf(
      request.headers['x-session-slot'] ?? (request.query as { slot?: unknown } | undefined)?.slot,
      this.config.demo,
    );
    request.session = await this.sessions.find(tokenOf(request.raw, request.slot));
    const open = this.reflector.getAllAndOverride<boolean | undefined>(OPEN, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!request.session && !open) throw refusals.unauthenticated();
    return true;
  }
}

/** The identity behind the request; null on open routes without a session. */
export const WhoAmI = createParamDecorator(
  (_: unknown, context: ExecutionContext) =>
    context.switchToHttp().getRequest<KnownRequest>().session?.identity ?? null,
);
