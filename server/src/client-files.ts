// Serves the built client: files under their own names, and its one page for every address that is not the API's.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { refusals } from '@hop/shared/core/refusal.js';

const CLIENT = fileURLToPath(new URL('../../client/dist/web', import.meta.url));
const isBuilt = (): boolean => existsSync(join(CLIENT, 'index.html'));

/** File names under /assets carry a hash of their content, so they may be kept for a year; everything else is asked for again. */
const cacheOf = (path: string): string =>
  path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

export async function serveClient(app: NestFastifyApplication): Promise<void> {
  if (!isBuilt()) return;
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(fastifyStatic, {
    root: CLIENT,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => void reply.header('cache-control', cacheOf(path)),
  });
  fastify.get('/*', (request, reply) => {
    const isApi = request.url.startsWith('/api/') || request.url.startsWith('/socket.io');
    const isFile = /\.[a-z0-9]{2,8}(\?|$)/i.test(request.url);
    if (isApi || isFile) {
      const refusal = refusals.notFound();
      return reply.status(refusal.status).send({ refusal: refusal.toWire() });
    }
    return reply
      .header('cache-control', 'no-cache')
      .sendFile('index.html', { cacheControl: false });
  });
}
