// The network between the voters and the server, on loopback: it can lose replies, or go dead in both directions with no end telling
// the other. Knows nothing of what it carries.
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** `noReplies`: what the server sends is lost. `dead`: nothing gets through and nobody is told of a closed end. */
export type LineState = 'whole' | 'noReplies' | 'dead';

export class CutLine {
  state: LineState = 'whole';
  private readonly ends = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly port: number,
  ) {
    server.on('connection', (client) => this.carry(client));
  }

  /** A line to `port` of this machine. */
  static async to(port: number): Promise<CutLine> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new CutLine(server, port);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Connections that were cut have holes, so they end; new ones are whole. */
  mend(): void {
    if (this.state === 'whole') return;
    this.state = 'whole';
    for (const end of this.ends) end.destroy();
  }

  close(): void {
    this.server.close();
    for (const end of this.ends) end.destroy();
  }

  private carry(client: Socket): void {
    const upstream = connect(this.port, '127.0.0.1');
    this.join(client, upstream, () => this.state !== 'dead');
    this.join(upstream, client, () => this.state === 'whole');
  }

  private join(from: Socket, to: Socket, passes: () => boolean): void {
    this.ends.add(from);
    from.setNoDelay(true);
    from.on('data', (chunk) => {
      if (passes()) to.write(chunk);
    });
    // Only `close` matters here; a broken connection is what this line is for.
    from.on('error', () => undefined);
    from.on('close', () => {
      this.ends.delete(from);
      if (this.state !== 'dead') to.destroy();
    });
  }
}
