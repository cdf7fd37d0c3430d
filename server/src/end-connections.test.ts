// A stop is never held up by what clients leave open; tried with real connections.
import { createServer, type AddressInfo, connect, type Socket } from 'node:net';
import { once } from 'node:events';
import fastifyOf, { type FastifyInstance } from 'fastify';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { AppUnderTest } from './testing/app-under-test.js';
import { endConnectionsOnClose } from './end-connections.js';

let fastify: FastifyInstance;
let port: number;
let clients: Socket[];
beforeEach(async () => {
  fastify = fastifyOf();
  endConnectionsOnClose(fastify, fastify.server);
  fastify.get('/endless', (_request, reply) =>
    reply.send(
      new Readable({
        read() {
          this.push(Buffer.alloc(64 * 1024));
        },
      }),
    ),
  );
  fastify.get('/slow', async () => {
    await new Promise((resume) => setTimeout(resume, 300));
    return 'answered';
  });
  await fastify.listen({ port: 0, host: '127.0.0.1' });
  port = (fastify.server.address() as AddressInfo).port;
  clients = [];
});
afterEach(() => {
  for (const client of clients) client.destroy();
});

async function client(text: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  clients.push(socket);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(text);
  return socket;
}
const stopMs = async (): Promise<number> => {
  const begun = performance.now();
  await fastify.close();
  return performance.now() - begun;
};
const settle = () => new Promise((resume) => setTimeout(resume, 100));

it.each([
  ['a download that nobody reads', 'GET /endless HTTP/1.1\r\nhost: x\r\n\r\n'],
  ['a request that never ends', 'POST /slow HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nab'],
  ['half a header', 'GET /slow HTT'],
  ['a connection that says nothing', ''],
])('does not wait for %s', async (_what, text) => {
  await client(text);
  await settle();
  expect(await stopMs()).toBeLessThan(3_000);
});

it('lets an answer under way reach its client', async () => {
  const answer = fetch(`http://127.0.0.1:${port}/slow`).then((response) => response.text());
  await settle();
  await stopMs();
  expect(await answer).toBe('answered');
});

it('leaves the port free', async () => {
  await client('');
  await stopMs();
  const next = createServer().listen(port, '127.0.0.1');
  await once(next, 'listening');
  next.close();
});

it('the whole server stops beside connections that say nothing or ask for half', async () => {
  const app = await AppUnderTest.start();
  port = Number(new URL(app.url).port);
  await client('');
  await client('GET /api/health HTT');
  await settle();
  const begun = performance.now();
  await app.close();
  expect(performance.now() - begun).toBeLessThan(4_000);
});
