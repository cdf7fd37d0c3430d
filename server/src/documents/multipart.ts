// Lets multipart bodies in for the upload route and for no other; they are streamed, never gathered in memory.
import multipart from '@fastify/multipart';
import { refusals } from '@hop/shared/core/refusal.js';
import type { FastifyInstance } from 'fastify';

export const UPLOAD_ROUTE = 'api/meetings/:id/uploads';

/** The size is measured where the bytes are written, so the parser itself sets no limit to it. */
export async function allowMultipart(fastify: FastifyInstance): Promise<void> {
  await fastify.register(multipart, {
    throwFileSizeLimit: false,
    limits: { files: 1, fields: 5, fieldSize: 1000, fileSize: Infinity },
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    const isMultipart = /^multipart\//i.test(request.headers['content-type'] ?? '');
    if (isMultipart && request.routeOptions.url !== `/${UPLOAD_ROUTE}`) {
      const refusal = refusals.invalid();
      void reply.status(refusal.status).send({ refusal: refusal.toWire() });
      return;
    }
    done();
  });
}
