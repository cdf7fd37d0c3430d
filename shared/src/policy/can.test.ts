// Who may do what, spelled out. A change of rights must change this table, so that it is seen and meant.
import { describe, expect, it } from 'vitest';
import { audienceOf, audiences, meetingRoles, type Actor } from './actor.js';
import { actions, can } from './can.js';
import type { Subject } from './rights.js';

const nobody: Actor = {
  kind: 'account',
  id: 'account',
  name: '',
  officeRole: 'none',
  role: null,
  participantId: null,
  siteId: null,
  votingRight: false,
};
const inMeeting = (role: Actor['role'], changes: Partial<Actor> = {}): Actor => ({
  ...nobody,
  role,
  participantId: 'me',
  siteId: 'here',
  ...changes,
});
const actors = {
  chair: inMeeting('chair'),
  presidium: inMeeting('presidium'),
  secretary: inMeeting('secretary'),
  delegate: inMeeting('delegate'),
  voter: inMeeting('delegate', { votingRight: true }),
  guest: inMeeting('guest'),
  operator: inMeeting('siteOperator'),
  display: { ...nobody, kind: 'display', siteId: 'here' },
  stranger: nobody,
  systemAdmin: { ...nobody, officeRole: 'systemAdmin' },
  unitAdmin: { ...nobody, officeRole: 'unitAdmin' },
  officeSecretary: { ...nobody, officeRole: 'secretary' },
} as const satisfies Record<string, Actor>;
type Who = keyof typeof actors;

/** What the action is about. Every actor above is participant "me" at site "here", if in the meeting at all. */
const subjects = {
  somebody: { participantId: 'other', siteId: 'elsewhere' },
  oneself: { participantId: 'me', siteId: 'elsewhere' },
  atOwnSite: { participantId: 'other', siteId: 'here' },
  nothing: {},
} as const satisfies Record<string, Subject>;
type About = keyof typeof subjects;

const people: readonly Who[] = [
  'chair',
  'presidium',
  'secretary',
  'delegate',
  'voter',
  'guest',
  'operator',
];
const staff: readonly Who[] = ['chair', 'presidium', 'secretary'];
const everywhere = (who: readonly Who[]): Record<About, readonly Who[]> => ({
  somebody: who,
  oneself: who,
  atOwnSite: who,
  nothing: who,
});
const onlyStaff = everywhere(staff);
const staffOrOneself = { ...onlyStaff, oneself: people };
const staffOrOperator = { ...onlyStaff, atOwnSite: [...staff, 'operator'] } as const;
const staffOneselfOrOperator = { ...staffOrOperator, oneself: people };
const officeKeepers = everywhere(['systemAdmin', 'officeSecretary']);

/** A folder lets nobody in who has no place there, so that its rights ask no more. */
const everyAccount = everywhere((Object.keys(actors) as Who[]).filter((who) => who !== 'display'));

const expected: Readonly<Record<string, Readonly<Record<About, readonly Who[]>>>> = {
  'agenda.addMany': onlyStaff,
  'agenda.moveToSitting': onlyStaff,
  'agenda.export': onlyStaff,
  'agenda.goTo': onlyStaff,
  'agenda.undo': onlyStaff,
  'agendaItem.add': onlyStaff,
  'agendaItem.edit': onlyStaff,
  'agendaItem.move': onlyStaff,
  'agendaItem.remove': onlyStaff,
  'agendaItem.restore': onlyStaff,
  'document.markOpened': everywhere(people),
  'readiness.read': onlyStaff,
  'readiness.readPhone': everywhere(['secretary']),
  'annotation.add': everywhere(people),
  'annotation.edit': everywhere(people),
  'annotation.remove': everywhere(people),
  'annotation.share': everywhere(people),
  'annotation.sendOpinion': everywhere(people),
  'arrival.checkIn': everywhere(people),
  'arrival.showCode': { ...onlyStaff, atOwnSite: [...staff, 'operator', 'display'] },
  'arrival.takeBack': staffOrOperator,
  'attendance.checkIn': staffOneselfOrOperator,
  'attendance.checkOut': staffOneselfOrOperator,
  'attendance.excuse': onlyStaff,
  'attendance.markAbsent': onlyStaff,
  'attendance.readRoll': everywhere([...staff, 'operator']),
  'attendance.substitute': onlyStaff,
  'ballot.close': onlyStaff,
  'ballot.declare': onlyStaff,
  'ballot.edit': onlyStaff,
  'ballot.open': onlyStaff,
  'ballot.pause': onlyStaff,
  'ballot.prepare': onlyStaff,
  'ballot.remove': onlyStaff,
  'ballot.resume': onlyStaff,
  'ballot.rerun': onlyStaff,
  'ballot.castingVote': everywhere(['chair', 'presidium']),
  'ballot.confirmCount': everywhere(['chair', 'presidium']),
  'ballot.correct': onlyStaff,
  'ballot.readResult': everywhere(people),
  'ballot.void': onlyStaff,
  'catalogueEntry.add': officeKeepers,
  'catalogueEntry.edit': officeKeepers,
  'catalogueEntry.restore': officeKeepers,
  'catalogueEntry.trash': officeKeepers,
  'room.add': officeKeepers,
  'room.edit': officeKeepers,
  'room.restore': officeKeepers,
  'room.trash': officeKeepers,
  'typeRules.reset': officeKeepers,
  'typeRules.set': officeKeepers,
  'conclusion.write': onlyStaff,
  'consultation.answer': everywhere(['voter']),
  'consultation.close': onlyStaff,
  'consultation.edit': onlyStaff,
  'consultation.extend': onlyStaff,
  'consultation.open': onlyStaff,
  'consultation.prepare': onlyStaff,
  'consultation.readResult': everywhere([...staff, 'delegate', 'voter']),
  'consultation.remove': onlyStaff,
  'display.add': staffOrOperator,
  'display.follow': onlyStaff,
  'display.pair': staffOrOperator,
  'display.pin': onlyStaff,
  'display.prepare': onlyStaff,
  'display.remove': onlyStaff,
  'display.takeOver': staffOrOperator,
  'document.add': onlyStaff,
  'document.askReview': onlyStaff,
  'document.edit': onlyStaff,
  'document.move': onlyStaff,
  'document.prepare': onlyStaff,
  'document.remind': onlyStaff,
  'document.remove': onlyStaff,
  'document.replace': onlyStaff,
  'document.takeBack': onlyStaff,
  'document.restore': onlyStaff,
  'document.review': { ...everywhere(['chair', 'presidium']), oneself: people },
  'document.lead': onlyStaff,
  'document.show': { ...onlyStaff, oneself: people },
  'document.upload': onlyStaff,
  'folderFile.edit': everyAccount,
  'folderFile.emptyTrash': everyAccount,
  'folderFile.keep': everyAccount,
  'folderFile.purge': everyAccount,
  'folderFile.put': everyAccount,
  'folderFile.restore': everyAccount,
  'folderFile.take': onlyStaff,
  'folderFile.trash': everyAccount,
  'hands.count': staffOrOperator,
  'invitation.answer': staffOrOneself,
  'invitation.send': onlyStaff,
  'meeting.adjourn': onlyStaff,
  'meeting.close': onlyStaff,
  'meeting.copy': officeKeepers,
  'meeting.create': officeKeepers,
  'meeting.edit': onlyStaff,
  'meeting.exportMinutes': onlyStaff,
  'meeting.keepClash': onlyStaff,
  'meeting.move': onlyStaff,
  'meeting.open': onlyStaff,
  'meeting.readJournal': everywhere(['secretary']),
  'meeting.releaseClash': onlyStaff,
  'meeting.reopen': everywhere(['chair', 'presidium']),
  'meeting.resume': onlyStaff,
  'minuteNote.edit': onlyStaff,
  'minuteNote.remove': onlyStaff,
  'minuteNote.write': onlyStaff,
  'office.administer': everywhere(['systemAdmin']),
  'office.read': officeKeepers,
  'paper.cast': everywhere(['voter']),
  'participant.add': onlyStaff,
  'participant.edit': onlyStaff,
  'participant.export': onlyStaff,
  'participants.import': onlyStaff,
  'participant.remove': onlyStaff,
  'people.import': officeKeepers,
  'person.add': officeKeepers,
  'person.edit': officeKeepers,
  'person.restore': officeKeepers,
  'person.trash': officeKeepers,
  'person.setDisabled': everywhere(['systemAdmin']),
  'message.acknowledge': everywhere(people),
  'message.remind': onlyStaff,
  'message.send': onlyStaff,
  'message.tellStaff': onlyStaff,
  'message.withdraw': onlyStaff,
  'report.edit': onlyStaff,
  'report.handIn': everywhere(people),
  'report.link': onlyStaff,
  'report.readAll': onlyStaff,
  'report.remind': onlyStaff,
  'report.request': onlyStaff,
  'report.return': onlyStaff,
  'report.take': onlyStaff,
  'report.withdraw': onlyStaff,
  'serviceRequest.ask': everywhere(['delegate', 'voter', 'guest', 'operator']),
  'serviceRequest.finish': onlyStaff,
  'serviceRequest.take': onlyStaff,
  'serviceRequest.withdraw': everywhere(people),
  'seatingPlan.arrange': onlyStaff,
  'seatingPlan.remove': onlyStaff,
  'seatingPlan.seat': onlyStaff,
  'site.add': onlyStaff,
  'site.answerHelp': onlyStaff,
  'site.callForHelp': staffOrOperator,
  'site.leave': staffOrOperator,
  'site.ready': staffOrOperator,
  'site.setCheck': staffOrOperator,
  'sitting.edit': onlyStaff,
  'sitting.plan': onlyStaff,
  'sitting.remove': onlyStaff,
  'questionGroup.add': onlyStaff,
  'questionGroup.remove': onlyStaff,
  'speakerList.close': onlyStaff,
  'speakerList.open': onlyStaff,
  'speakerList.pause': onlyStaff,
  'speakerList.plan': onlyStaff,
  'speech.end': staffOrOneself,
  'speech.extend': onlyStaff,
  'speech.give': onlyStaff,
  'speech.pause': onlyStaff,
  'speech.resume': onlyStaff,
  'speechRequest.ask': staffOneselfOrOperator,
  'speechRequest.group': onlyStaff,
  'speechRequest.handIn': staffOneselfOrOperator,
  'speechRequest.move': onlyStaff,
  'speechRequest.skip': onlyStaff,
  'speechRequest.withdraw': staffOneselfOrOperator,
  'tellers.appoint': onlyStaff,
  'unit.add': officeKeepers,
  'unit.edit': officeKeepers,
  'unit.restore': officeKeepers,
  'unit.trash': officeKeepers,
  'vote.tick': onlyStaff,
  'vote.cast': everywhere(['voter']),
};

it('the table names every action and no other', () => {
  expect(Object.keys(expected).sort()).toEqual([...actions].sort());
});

describe.each(Object.entries(expected))('%s', (action, table) => {
  it.each(Object.keys(subjects) as About[])('about %s', (about) => {
    const allowed = (Object.keys(actors) as Who[]).filter((who) =>
      can(actors[who], action, subjects[about]),
    );
    expect(allowed.sort()).toEqual([...table[about]].sort());
  });
});

it('the server may do everything, and nobody may do what is not known', () => {
  for (const action of actions)
    expect(can({ ...nobody, kind: 'system' }, action), action).toBe(true);
  for (const actor of Object.values(actors))
    for (const action of ['ballot.settle', 'toString', '__proto__', ''])
      expect(can(actor, action, subjects.oneself), action).toBe(false);
});

it('somebody without a participant is nobody’s self', () => {
  const stranger = { participantId: null, siteId: null };
  for (const who of ['stranger', 'display', 'systemAdmin'] as const)
    for (const action of ['attendance.checkIn', 'speechRequest.ask', 'speech.end'])
      expect(can(actors[who], action, stranger), `${who} ${action}`).toBe(false);
});

it('every role shares one audience, and whoever is not in the meeting has none', () => {
  const reached = meetingRoles.map((role) => audienceOf(inMeeting(role)));
  expect(reached).toEqual(['chair', 'chair', 'staff', 'delegate', 'guest', 'operator']);
  expect(new Set([...reached, audienceOf(actors.display)])).toEqual(new Set(audiences));
  expect(audienceOf(actors.systemAdmin)).toBeNull();
  expect(audienceOf({ ...nobody, kind: 'system' })).toBe('staff');
});
