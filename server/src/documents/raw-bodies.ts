// Lets raw bytes in for the parts of an upload and for no other route; they are streamed, never gathered in memory.
import { refusals } from '@hop/shared/core/refusal.js';
import type { FastifyInstance } from 'fastify';

export const UPLOADS_ROUTE = 'api/meetings/:id/uploads';
export const UPLOAD_ROUTE = `${UPLOADS_ROUTE}/:token`;
const RAW = 'application/octet-stream';

/** The size is measured where the bytes are written, so the parser itself sets no limit to it. */
export function allowRawBodies(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(RAW, (_request, payload, done) => done(null, payload));
  fastify.addHook('onRequest', (request, reply, done) => {
    const type = request.headers['content-type'] ?? '';
    if (type.toLowerCase().startsWith(RAW) && request.routeOptions.url !== `/${UPLOAD_ROUTE}`) {
      const refusal = refusals.invalid();
      void reply.status(refusal.status).send({ refusal: refusal.toWire() });
      return;
    }
    done();
  });
}
