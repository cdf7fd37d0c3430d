// Notices which sites are heard. Listens to who is connected, and tells the meeting by internal commands when a site joins, is lost
// and is back. It holds nothing but instants, and never touches attendance.
import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { meetingIdOf, meetingScope } from '@hop/shared/core/protocol.js';
import { Refusal } from '@hop/shared/core/refusal.js';
import { isOver, isUnderWay } from '@hop/shared/meetings/meeting-machine.js';
import type { Actor } from '@hop/shared/policy/actor.js';
import { siteAfterSilence, siteAfterWord } from '@hop/shared/sites/site-rules.js';
import { SITE_LOST_AFTER_MS } from '@hop/shared/sites/site.js';
import { joinSite, loseSite } from '@hop/shared/sites/sites-commands.js';
import { Clock } from '../kernel/clock.js';
import { CommandBus } from '../kernel/command-bus.js';
import { Presence, type Connected } from '../kernel/presence.js';
import { ReadGate } from '../kernel/read-gate.js';
import { selectRows } from '../kernel/rows-sql.js';
import { Wakeup } from '../kernel/wakeup.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { SiteRow } from './site.entity.js';

/** How often silences are judged, and at most how often a busy meeting is looked at, in milliseconds. */
const LOOK_EVERY_MS = 500;

/** The site that this connection speaks for: its operator's or its display's. */
const siteHeard = (actor: Actor): string | null =>
  actor.kind === 'display' || actor.role === 'siteOperator' ? actor.siteId : null;

@Injectable()
export class SiteWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('SiteWatch');
  /** Scope → site that fell silent → when its last word came. */
  private readonly silences = new Map<string, Map<string, number>>();
  /** Scopes to be judged, each with the instant from which on it makes sense. */
  private waiting: { scopeId: string; at: number }[] = [];
  private readonly changed = new Set<string>();
  private turn: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly presence: Presence,
    private readonly bus: CommandBus,
    private readonly readGate: ReadGate,
    private readonly clock: Clock,
    wakeup: Wakeup,
  ) {
    presence.onArrived((one) => this.arrived(one));
    presence.onGone((one, lastHeardAt) => this.gone(one, lastHeardAt));
    // The meeting opens or reopens, or another process took a site for lost: what is heard here is told again.
    wakeup.onWakeup((scopeId) => this.changed.add(scopeId));
  }

  /** Sites that had joined before the server started have their six seconds to be heard again. */
  async onApplicationBootstrap(): Promise<void> {
    const joined = await this.readGate.run(async (manager) => {
      const running = await selectRows(manager, MeetingRow, 'state', ['inSession', 'adjourned']);
      const ids = running.map((meeting) => meeting.id);
      const sites = await selectRows(manager, SiteRow, 'meetingId', ids);
      return sites.filter((site) => site.state === 'joined');
    });
    for (const site of joined)
      this.fellSilent(meetingScope(site.meetingId), site.id, this.clock.now());
    this.timer = setInterval(() => void this.look(), LOOK_EVERY_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.turn;
  }

  /** Judges what has changed and what has been silent for long enough; looks follow one another. */
  look(): Promise<void> {
    this.turn = this.turn
      .then(() => this.judgeAll())
      .catch((error: unknown) =>
        this.logger.error(error instanceof Error ? error.stack : 'look failed'),
      );
    return this.turn;
  }

  private arrived({ scopeId, actor }: Connected): void {
    const siteId = siteHeard(actor);
    if (siteId === null) return;
    this.silences.get(scopeId)?.delete(siteId);
    this.changed.add(scopeId);
    void this.look();
  }

  private gone({ scopeId, actor }: Connected, lastHeardAt: number): void {
    const siteId = siteHeard(actor);
    if (siteId !== null && !this.heard(scopeId).has(siteId))
      this.fellSilent(scopeId, siteId, lastHeardAt);
  }

  private heard(scopeId: string): Set<string> {
    const ids = this.presence.inScope(scopeId).map(({ actor }) => siteHeard(actor));
    return new Set(ids.filter((id) => id !== null));
  }

  private fellSilent(scopeId: string, siteId: string, since: number): void {
    const silent = this.silences.get(scopeId) ?? new Map<string, number>();
    this.silences.set(scopeId, silent.set(siteId, since));
    this.waiting.push({ scopeId, at: since + SITE_LOST_AFTER_MS });
  }

  private async judgeAll(): Promise<void> {
    const now = this.clock.now();
    for (const { scopeId } of this.waiting.filter(({ at }) => at <= now)) this.changed.add(scopeId);
    this.waiting = this.waiting.filter(({ at }) => at > now);
    const scopes = [...this.changed];
    this.changed.clear();
    for (const scopeId of scopes) await this.judge(scopeId);
  }

  private async judge(scopeId: string): Promise<void> {
    const meetingId = meetingIdOf(scopeId);
    const heard = this.heard(scopeId);
    const silent = this.silences.get(scopeId) ?? new Map<string, number>();
    if (meetingId === null || heard.size + silent.size === 0) return;
    const { meeting, sites } = await this.read(meetingId);
    if (!meeting || isOver(meeting.state)) return;
    for (const { id, state } of sites) {
      const since = silent.get(id);
      if (heard.has(id)) {
        if (siteAfterWord(state, isUnderWay(meeting.state)) !== state)
          await this.tell(this.bus.asSystem(joinSite, scopeId, { siteId: id }));
      } else if (since !== undefined) {
        if (siteAfterSilence(state, since, this.clock.now()) !== state)
          await this.tell(this.bus.asSystem(loseSite, scopeId, { siteId: id, lostSince: since }));
        // Said once. When it joins again at another process this one's old silence must not lose it again.
        if (since + SITE_LOST_AFTER_MS <= this.clock.now()) silent.delete(id);
      }
    }
  }

  private read(meetingId: string): Promise<{ meeting: MeetingRow | undefined; sites: SiteRow[] }> {
    return this.readGate.run(async (manager) => ({
      meeting: (await selectRows(manager, MeetingRow, 'id', [meetingId]))[0],
      sites: await selectRows(manager, SiteRow, 'meetingId', [meetingId]),
    }));
  }

  /** The meeting may have ended since it was read; then its sites stay as they were. */
  private async tell(sent: Promise<unknown>): Promise<void> {
    try {
      await sent;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
}
