// Before the opening: rules with short limits, sites that report ready, everybody checked in by themselves or by their operator.
import { editMeeting, openMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { checkIn, excuse } from '@hop/shared/participants/participants-commands.js';
import { siteChecks } from '@hop/shared/sites/site.js';
import { reportSiteReady, setSiteCheck } from '@hop/shared/sites/sites-commands.js';
import { DEMO_MEETING_ID, siteId } from '../../seeds/demo/demo-rows.js';
import { communes } from '../../seeds/papers/communes.js';
import type { Cast, Person } from './cast.js';

/** The shortest that the rules allow, in seconds: a real meeting's order and clock in a few minutes. */
export const SPEECH_SECONDS = 15;
/** Members of the board who do not come, by their place on it: 43 of 45 vote. */
const AWAY: readonly number[] = [13, 25];

export const isAway = ({ members }: Cast, person: Person): boolean =>
  AWAY.includes(members.indexOf(person));

export async function arrive(cast: Cast): Promise<void> {
  const { chair, secretary, people, members, guests } = cast;
  const meeting = secretary.tablet.row('meeting', DEMO_MEETING_ID);
  if (!meeting) throw new Error('there is no meeting');
  await secretary.does(editMeeting, {
    baseVersion: meeting.version,
    startsAt: Date.now(),
    rules: {
      ...meeting.rules,
      speechLimitsSeconds: [SPEECH_SECONDS, SPEECH_SECONDS],
      questionLimitSeconds: SPEECH_SECONDS,
      answerLimitSeconds: SPEECH_SECONDS,
    },
  });
  await Promise.all(communes.map((_, index) => prepareSite(cast, index + 1)));
  // Guests share the operator's PC; everybody else has a tablet.
  for (const guest of guests)
    await cast
      .operatorOf(guest.person.site)
      .does(checkIn, { participantId: guest.id, mode: 'online' });
  const others = people.filter((one) => !guests.includes(one) && !isAway(cast, one));
  await Promise.all(
    others.map((one) => one.does(checkIn, { mode: one.person.site === 0 ? 'inPerson' : 'online' })),
  );
  for (const index of AWAY) {
    const participantId = members[index]?.id ?? '';
    await secretary.does(excuse, { participantId, reason: 'Đi công tác' });
  }
  await members[3]?.isRefused(openMeeting, {}, 'core.forbidden');
  await chair.does(openMeeting, {});
}

async function prepareSite(cast: Cast, site: number): Promise<void> {
  const operator = cast.operatorOf(site);
  for (const check of siteChecks)
    await operator.does(setSiteCheck, { siteId: siteId(site), check, done: true });
  await operator.does(reportSiteReady, { siteId: siteId(site) });
}
