// The first page of the demo: which roles there are, entering as one of them, and inviting simulated delegates. Absent without DEMO.
import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import { idSchema } from '@hop/shared/core/ids.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { officeRefusals } from '@hop/shared/office/refusals.js';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { CONFIG, type Config } from '../config.js';
import { Open, WhoAmI, type KnownRequest } from '../identity/identity.guard.js';
import { SessionGiver } from '../identity/session-giver.js';
import type { Identity } from '../kernel/identity.js';
import { ReadGate } from '../kernel/read-gate.js';
import { selectRows } from '../kernel/rows-sql.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { PersonRow } from '../office/person.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { SiteRow } from '../sites/site.entity.js';
import { DemoDisplays } from './demo-displays.js';
import { DEMO_MEETING_ID, demoDoors, demoRoles } from './demo-roles.js';
import { SimulatedDelegates } from './simulated-delegates.js';

const enterSchema = z.union([
  z.strictObject({
    role: z.enum(['chair', 'secretary', 'delegate', 'guest', 'siteOperator', 'display']),
  }),
  z.strictObject({ participantId: idSchema }),
]);

@ApiTags('demo')
@Controller('api/demo')
export class DemoController {
  constructor(
    private readonly giver: SessionGiver,
    private readonly displays: DemoDisplays,
    private readonly simulated: SimulatedDelegates,
    private readonly readGate: ReadGate,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Open()
  async doors(): Promise<unknown> {
    const meeting = this.config.demo ? await this.meeting() : null;
    return meeting
      ? { demo: true, meetingId: DEMO_MEETING_ID, meeting, roles: demoDoors() }
      : { demo: false, meetingId: null, meeting: null, roles: [] };
  }

  /** One tap, no password: only while the demo runs, and only for its own people. A hundred simulated clients may come from one address. */
  @Post('session')
  @Open()
  @HttpCode(200)
  @Throttle({ default: { limit: 1_200, ttl: 60_000 } })
  async enter(
    @Body() body: unknown,
    @Req() request: KnownRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    this.requireDemo();
    const parsed = enterSchema.safeParse(body);
    if (!parsed.success) throw refusals.invalid();
    if ('role' in parsed.data && parsed.data.role === 'display') {
      const displayId = await this.displays.add();
      await this.giver.give(request, reply, 'display', displayId, DEMO_MEETING_ID);
      return { meetingId: DEMO_MEETING_ID, kind: 'display' };
    }
    const person = await this.personOf(parsed.data);
    await this.giver.give(request, reply, 'account', person.personId);
    return {
      meetingId: DEMO_MEETING_ID,
      kind: 'account',
      participantId: person.id,
      name: person.name,
      role: person.role,
    };
  }

  /** Starts them once; a second press answers how many there are. */
  @Post('delegates')
  @HttpCode(200)
  async invite(
    @WhoAmI() _me: Identity,
    @Req() request: KnownRequest,
  ): Promise<{ started: number }> {
    this.requireDemo();
    return { started: await this.simulated.start(request.socket.localPort ?? this.config.port) };
  }

  private async personOf(
    asked: { role: string } | { participantId: string },
  ): Promise<ParticipantRow> {
    const people = await this.participants();
    const found =
      'participantId' in asked
        ? people.find((row) => row.id === asked.participantId)
        : people.find((row) => row.personId === (demoRoles as Record<string, string>)[asked.role]);
    // Somebody with a real account may have been put on the demo's list: that door opens with a password only.
    if (!found || !(await this.isDemoPerson(found.personId))) throw refusals.notFound();
    return found;
  }

  /** What stands on the card of the first page; null before the seed. */
  private meeting(): Promise<unknown> {
    return this.readGate.run(async (manager) => {
      const ids = [DEMO_MEETING_ID];
      const [row] = await selectRows(manager, MeetingRow, 'id', ids);
      if (!row) return null;
      const people = await selectRows(manager, ParticipantRow, 'meetingId', ids);
      const sites = await selectRows(manager, SiteRow, 'meetingId', ids);
      const { title, issuingBody, state } = row;
      const remote = sites.filter((site) => !site.host).length;
      return { title, issuingBody, state, participants: people.length, sites: remote };
    });
  }

  private participants(): Promise<ParticipantRow[]> {
    return this.readGate.run((manager) =>
      selectRows(manager, ParticipantRow, 'meetingId', [DEMO_MEETING_ID]),
    );
  }

  private isDemoPerson(personId: string): Promise<boolean> {
    return this.readGate.run(async (manager) => {
      const [person] = await selectRows(manager, PersonRow, 'id', [personId]);
      return person?.demo === true;
    });
  }

  private requireDemo(): void {
    if (!this.config.demo) throw officeRefusals.demoOnly();
  }
}
