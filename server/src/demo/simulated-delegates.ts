// Starts the simulated delegates: a process of their own that uses the public contract like any tablet. Ends with the server.
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { markSimulated } from '@hop/shared/participants/participants-commands.js';
import { CONFIG, type Config } from '../config.js';
import { CommandBus } from '../kernel/command-bus.js';
import { Presence } from '../kernel/presence.js';
import { ReadGate } from '../kernel/read-gate.js';
import { selectRows } from '../kernel/rows-sql.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { DEMO_MEETING_ID, demoRoles } from './demo-roles.js';

@Injectable()
export class SimulatedDelegates implements OnApplicationShutdown {
  private readonly logger = new Logger('Simulated');
  private child: ChildProcess | null = null;
  private started = 0;

  constructor(
    private readonly readGate: ReadGate,
    private readonly bus: CommandBus,
    private readonly presence: Presence,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** How many act now. People who are connected themselves, and the ones offered on the first page, are left alone. */
  async start(port: number): Promise<number> {
    if (this.child) return this.started;
    const scope = meetingScope(DEMO_MEETING_ID);
    const people = await this.readGate.run((manager) =>
      selectRows(manager, ParticipantRow, 'meetingId', [DEMO_MEETING_ID]),
    );
    const offered = new Set<string>(Object.values(demoRoles));
    const connected = new Set(this.presence.inScope(scope).map((one) => one.actor.participantId));
    const free = people.filter((row) => !offered.has(row.personId) && !connected.has(row.id));
    if (this.child) return this.started;
    this.child = fork(fileURLToPath(new URL('../simulate/main.js', import.meta.url)), [], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: {
        ...process.env,
        NODE_TLS_REJECT_UNAUTHORIZED: '0',
        SIMULATE_URL: `${this.config.tls ? 'https' : 'http'}://127.0.0.1:${port}`,
      },
    });
    this.started = free.length;
    // A process that cannot be started, or is gone before it got its people, must not take the server with it.
    this.child.on('error', (error) => {
      this.logger.warn(error.message);
      this.child = null;
    });
    this.child.once('exit', (code) => {
      this.logger.log(`simulated delegates ended (${code ?? 'signal'})`);
      this.child = null;
    });
    this.child.send({ meetingId: DEMO_MEETING_ID, participantIds: free.map((row) => row.id) });
    await this.bus.asSystem(markSimulated, scope, {
      participantIds: free.map((row) => row.id),
      simulated: true,
    });
    return this.started;
  }

  onApplicationShutdown(): void {
    this.child?.kill();
  }
}
