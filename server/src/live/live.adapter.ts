// socket.io as this system needs it: WebSocket only, own origin only, no per-message compression, a dead line noticed within six seconds.
import type { IncomingMessage } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { MAX_FRAME_BYTES } from '@hop/shared/core/protocol.js';
import type { Server, ServerOptions } from 'socket.io';
import type { Config } from '../config.js';
import { isOwnOrigin } from '../identity/own-origin.js';

/** Ping every 2.5 s, dead after 3.5 s more: a site counts as lost after 6 s of silence. */
const PING_INTERVAL_MS = 2_500;
const PING_TIMEOUT_MS = 3_500;

export class LiveAdapter extends IoAdapter {
  constructor(
    app: INestApplicationContext,
    private readonly config: Config,
  ) {
    super(app);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const own: Partial<ServerOptions> = {
      transports: ['websocket'],
      serveClient: false,
      perMessageDeflate: false,
      httpCompression: false,
      maxHttpBufferSize: MAX_FRAME_BYTES,
      pingInterval: PING_INTERVAL_MS,
      pingTimeout: PING_TIMEOUT_MS,
      allowRequest: (
        request: IncomingMessage,
        answer: (error: string | null | undefined, allowed: boolean) => void,
      ) =>
        answer(
          null,
          isOwnOrigin(request.headers.origin, request.headers.host, this.config.publicUrl),
        ),
    };
    return super.createIOServer(port, Object.assign({}, options, own)) as Server;
  }
  /**
   * Ends the sockets, so that their clients look for the next server. socket.io's own close would also close the HTTP server and wait
   * there for connections that nobody ends: that server is closed after this, by the one who opened it.
   */
  override close(server: Server): Promise<void> {
    server.engine.close();
    return Promise.resolve();
  }
}
