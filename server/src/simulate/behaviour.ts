// What a simulated person does, by role, whenever the copy changes. Chance decides when, never whether the room comes alive.
import { castPaper, castVote } from '@hop/shared/ballots/ballots-commands.js';
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { paperOf } from '@hop/shared/ballots/papers.js';
import { checkIn } from '@hop/shared/participants/participants-commands.js';
import { siteChecks } from '@hop/shared/sites/site.js';
import { reportSiteReady, setSiteCheck } from '@hop/shared/sites/sites-commands.js';
import { askToSpeak } from '@hop/shared/speaking/speaking-commands.js';
import { answerOf } from './answer-of.js';
import type { Tablet } from './tablet.js';

export interface Part {
  participantId: string;
  /** Place among the simulated people: decides who stays away, who dissents and who asks to speak. */
  index: number;
}
export interface Counts {
  checkedIn: number;
  votes: number;
  asked: number;
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const within = (ms: number): number => Math.floor(Math.random() * ms);

/** Two members stay away, so that absence is seen. */
const staysAway = (index: number): boolean => index === 11 || index === 23;
/** Every fifth delegate asks to speak in a discussion. */
const asksToSpeak = (index: number): boolean => index % 5 === 2;

const SUBJECTS = [
  'Bố trí thêm máy đọc hồ sơ tại bộ phận Một cửa',
  'Thời hạn giải quyết hồ sơ đất đai',
  'Đào tạo cán bộ tiếp nhận hồ sơ trực tuyến',
  'Đường truyền tại nhà văn hóa thôn',
];

export class Behaviour {
  private readonly begun = new Set<string>();

  constructor(
    private readonly tablet: Tablet,
    private readonly part: Part,
    private readonly counts: Counts,
    /** Longest hesitation before acting, in milliseconds. */
    private readonly hesitationMs: number,
  ) {}

  start(): void {
    this.tablet.onChange(() => this.look());
    this.look();
  }

  private look(): void {
    const me = this.tablet.row('participant', this.part.participantId);
    const meeting = this.tablet.rows('meeting')[0];
    if (!me || !meeting) return;
    const underWay =
      meeting.state === 'issued' || meeting.state === 'inSession' || meeting.state === 'adjourned';
    const away = me.role === 'delegate' && staysAway(this.part.index);
    if (underWay && !away)
      this.once(`checkIn ${meeting.currentSittingId}`, () => this.arrive(me.siteId));
    if (underWay && me.role === 'siteOperator' && me.siteId)
      this.once('ready', () => this.prepareSite(me.siteId as string));
    if (me.votingRight && !away) {
      for (const ballot of this.tablet.rows('ballot')) {
        if (ballot.state === 'open' && !ballot.closing && ballot.method === 'tablet')
          this.once(`vote ${ballot.id}`, () => this.vote(ballot));
      }
    }
    const item = this.tablet.rows('agendaItem').find((one) => one.state === 'current');
    if (item?.kind === 'discussion' && me.role === 'delegate' && asksToSpeak(this.part.index))
      this.once(`ask ${item.id}`, () => this.ask());
  }

  /** Each thing at most once; a refusal (too late, already there) is an ordinary end. */
  private once(key: string, act: () => Promise<void>): void {
    if (this.begun.has(key)) return;
    this.begun.add(key);
    void sleep(within(this.hesitationMs))
      .then(act)
      .catch(() => undefined);
  }

  private async arrive(siteId: string | null): Promise<void> {
    const site = siteId === null ? undefined : this.tablet.row('site', siteId);
    await this.tablet.send(checkIn, { mode: site?.host === false ? 'online' : 'inPerson' });
    this.counts.checkedIn += 1;
  }

  private async prepareSite(siteId: string): Promise<void> {
    const done = new Set(this.tablet.row('site', siteId)?.checks);
    for (const check of siteChecks) {
      if (!done.has(check)) await this.tablet.send(setSiteCheck, { siteId, check, done: true });
    }
    await this.tablet.send(reportSiteReady, { siteId });
  }

  private async vote(ballot: Ballot): Promise<void> {
    const { id: ballotId, secret } = ballot;
    const choice = answerOf(this.part.index, ballot);
    if (secret) await this.tablet.send(castPaper, paperOf(ballotId, choice));
    else await this.tablet.send(castVote, { ballotId, choice });
    this.counts.votes += 1;
  }

  private async ask(): Promise<void> {
    await this.tablet.send(askToSpeak, {
      subject: SUBJECTS[this.part.index % SUBJECTS.length] ?? '',
    });
    this.counts.asked += 1;
  }
}
