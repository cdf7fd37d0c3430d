// Lets raw bytes in for the parts of uploads and for no other route; they are streamed, never gathered in memory.
import { refusals } from '@hop/shared/core/refusal.js';
import type { FastifyInstance } from 'fastify';

export const UPLOADS_ROUTE = 'api/meetings/:id/uploads';
export const FOLDER_UPLOADS_ROUTE = 'api/folders/:id/uploads';
const partRoutes = [UPLOADS_ROUTE, FOLDER_UPLOADS_ROUTE].map((route) => `/${route}/:token`);
const RAW = 'application/octet-stream';

/** The size is measured where the bytes are written, so the parser itself sets no limit to it. */
export function allowRawBodies(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(RAW, (_request, payload, done) => done(null, payload));
  fastify.addHook('onRequest', (request, reply, done) => {
    const type = request.headers['content-type'] ?? '';
    const route = request.routeOptions.url ?? '';
    if (type.toLowerCase().startsWith(RAW) && !partRoutes.includes(route)) {
      const refusal = refusals.invalid();
      void reply.status(refusal.status).send({ refusal: refusal.toWire() });
      return;
    }
    done();
  });
}
