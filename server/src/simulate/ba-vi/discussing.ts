// The discussion: twenty ask for the floor, seventeen get it in the order that every screen shows, three hand in their text. One site
// goes dark for twenty seconds while its speaker is next; one display dies.
import { setTimeout as sleep } from 'node:timers/promises';
import { goToAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import {
  askToSpeak,
  closeSpeakerList,
  handInSpeech,
  skipRequest,
} from '@hop/shared/speaking/speaking-commands.js';
import type { SpeechKind } from '@hop/shared/speaking/speech.js';
import { isAway } from './arriving.js';
import type { Cast, Person } from './cast.js';
import { loseNextSite, type LostSite } from './losing-a-site.js';
import { disagreeing, queueSeenBy } from './queue-seen.js';
import type { Screens } from './screens.js';
import { speak, type Course } from './speaking.js';

export const DISCUSSION = 'demo-item-6';
const REGISTERED = 20;
const SPEECHES = 17;
/** Before the meeting is opened. */
const EARLY = 6;
/** At a shared PC, by the operator of the site. */
const BY_OPERATOR: readonly number[] = [7, 8, 9, 10];
const kinds: Readonly<Record<number, SpeechKind>> = {
  11: 'rebuttal',
  13: 'question',
  15: 'pointOfOrder',
};
const courses: Readonly<Record<number, Course>> = { 3: 'overtime', 6: 'extended', 9: 'paused' };
const LOSE_SITE_BEFORE = 5;
const DISPLAY_DIES_BEFORE = 12;
const SKIP_BEFORE = 8;

/** Every second one who came, so that communes and departments both speak. */
const speakers = (cast: Cast): Person[] =>
  cast.members
    .filter((one) => one.person.role === 'delegate' && !isAway(cast, one))
    .filter((_, index) => index % 2 === 0)
    .slice(0, REGISTERED);

export async function registerEarly(cast: Cast): Promise<void> {
  for (const one of speakers(cast).slice(0, EARLY))
    await one.does(askToSpeak, { agendaItemId: DISCUSSION, subject: 'Đăng ký trước cuộc họp' });
}

async function registerNow(cast: Cast): Promise<void> {
  for (const [index, one] of speakers(cast).entries()) {
    if (index < EARLY) continue;
    const kind = kinds[index] ?? 'speech';
    const request = { kind, subject: 'Bộ phận Một cửa', agendaItemId: DISCUSSION };
    const addresseeId = kind === 'question' ? cast.chair.id : null;
    if (BY_OPERATOR.includes(index) && one.person.site > 0) {
      const operator = cast.operatorOf(one.person.site);
      await operator.does(askToSpeak, { ...request, participantId: one.id });
    } else await one.does(askToSpeak, { ...request, addresseeId });
  }
  const [already] = speakers(cast);
  await already?.isRefused(
    askToSpeak,
    { agendaItemId: DISCUSSION, subject: '' },
    'speaking.alreadyAsked',
  );
}

export interface Discussed {
  registrations: number;
  speeches: number;
  handedIn: number;
  queueDisagreements: number;
  lostSite: LostSite | null;
}

export async function discuss(cast: Cast, screens: Screens): Promise<Discussed> {
  const { chair, secretary } = cast;
  await chair.does(goToAgendaItem, { agendaItemId: DISCUSSION });
  await registerNow(cast);
  await chair.tablet.until(() => queueSeenBy(chair).length === REGISTERED);
  let lostSite: LostSite | null = null;
  let queueDisagreements = 0;
  for (let nth = 0; nth < SPEECHES; nth += 1) {
    if (nth === DISPLAY_DIES_BEFORE) cast.displays[0]?.tablet.close();
    if (nth === SKIP_BEFORE) {
      const requestId = queueSeenBy(chair)[0]?.id ?? '';
      await chair.does(skipRequest, { requestId });
    }
    await settled(cast);
    queueDisagreements += disagreeing(chair, cast.screens);
    if (nth === LOSE_SITE_BEFORE) {
      lostSite = await loseNextSite(cast, screens);
      continue;
    }
    await speak(cast, queueSeenBy(chair)[0]?.id ?? '', courses[nth] ?? 'plain');
  }
  await secretary.does(closeSpeakerList, { agendaItemId: DISCUSSION });
  const late = cast.members.at(-1);
  await late?.isRefused(askToSpeak, { agendaItemId: DISCUSSION }, 'speaking.listClosed');
  const left = queueSeenBy(chair);
  for (const { id, participantId } of left) {
    const owner = cast.people.find((one) => one.id === participantId);
    await owner?.does(handInSpeech, {
      requestId: id,
      text: 'Kính gửi Chủ tọa: thống nhất báo cáo.',
    });
  }
  return {
    registrations: chair.tablet.rows('speechRequest').length,
    speeches: chair.tablet.rows('speech').length,
    handedIn: left.length,
    queueDisagreements,
    lostSite,
  };
}

/** Until what was done has reached the connected screens. */
async function settled({ chair, screens }: Cast): Promise<void> {
  const seq = chair.tablet.copy.seq;
  for (const { tablet } of screens)
    if (tablet.isConnected) await tablet.until(() => tablet.copy.seq >= seq);
  await sleep(100);
}
