// Builds the HTTP and socket server from a configuration; main.ts and the tests both start it through here.
import './engine.js';
import { readFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { refusals } from '@hop/shared/core/refusal.js';
import { serveApiDocs } from './api-docs.js';
import { AppModule } from './app.module.js';
import { serveClient } from './client-files.js';
import type { Config } from './config.js';
import { endConnectionsOnClose } from './end-connections.js';
import { SystemClock, type Clock } from './kernel/clock.js';
import { refusalOf } from './kernel/refusal.filter.js';
import { isOwnOrigin } from './identity/own-origin.js';
import { LiveAdapter } from './live/live.adapter.js';
import { securityHeaders } from './security-headers.js';

/** Largest JSON body in bytes; files have their own limit. */
const BODY_LIMIT = 1024 * 1024;

/** Nest sets its error handler after the routes, too late for bodies that cannot be read; ours stands from the start. */
class Adapter extends FastifyAdapter {
  override setErrorHandler(): ReturnType<FastifyAdapter['setErrorHandler']> {
    return this.getInstance();
  }
}

export async function createApp(
  config: Config,
  options: { quiet?: boolean; clock?: Clock } = {},
): Promise<NestFastifyApplication> {
  const https = config.tls
    ? { key: readFileSync(config.tls.keyFile), cert: readFileSync(config.tls.certFile) }
    : null;
  // Only then may a header say whose address it is, and only what the proxy itself wrote, which is the last entry:
  // else anybody could dodge the throttle of sign-in.
  const behindProxy = config.publicUrl !== null && config.tls === null;
  const proxyOnly = (_address: string, hop: number): boolean => hop === 0;
  const adapter = new Adapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: behindProxy && proxyOnly,
    ...(https ? { https } : {}),
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(config, options.clock ?? new SystemClock()),
    adapter,
    {
      logger: options.quiet ? ['error', 'fatal'] : ['warn', 'error', 'fatal'],
      abortOnError: false,
    },
  );
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    for (const [name, value] of securityHeaders(config)) void reply.header(name, value);
    const writes = request.method !== 'GET' && request.method !== 'HEAD';
    if (writes && !isOwnOrigin(request.headers.origin, request.headers.host, config.publicUrl)) {
      const refusal = refusals.foreignOrigin();
      void reply.status(refusal.status).send({ refusal: refusal.toWire() });
      return;
    }
    done();
  });
  endConnectionsOnClose(fastify, fastify.server);
  // A connection kept alive for a next request would keep a stopping server waiting for more than a minute.
  fastify.addHook('onSend', (_request, reply, _payload, done) => {
    if (!fastify.server.listening) void reply.header('connection', 'close');
    done();
  });
  fastify.setErrorHandler((error, _request, reply) => {
    const refusal = refusalOf(error);
    void reply.status(refusal.status).send({ refusal: refusal.toWire() });
  });
  app.useWebSocketAdapter(new LiveAdapter(app, config));
  serveApiDocs(app);
  await serveClient(app);
  return app;
}
