// From the draft to the close: who may take each step, what each step freezes, and what is left of it elsewhere.
import {
  closeConsultation,
  editConsultation,
  extendConsultation,
  openConsultation,
  prepareConsultation,
  removeConsultation,
} from '@hop/shared/consultations/consultations-commands.js';
import { removeDocument } from '@hop/shared/documents/documents-commands.js';
import { editMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { ruleSetFor } from '@hop/shared/meetings/rule-sets.js';
import { removeParticipant } from '@hop/shared/participants/participants-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DocumentRow } from '../documents/document.entity.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { Consulting, DAY_MS } from '../testing/consulting.js';
import { buildMeeting } from '../testing/meeting-builder.js';
import { World } from '../testing/scenario.js';
import { documentOf } from '../testing/uploading.js';
import { ConsultationRow } from './consultation.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const consulting = async (): Promise<Consulting> => new Consulting(app, await buildMeeting(app));

describe('preparing', () => {
  it('is for chair and secretary', async () => {
    const { meeting } = await consulting();
    const args = { question: 'Thống nhất', dueAt: app.now + DAY_MS };
    for (const { identity } of [...meeting.delegates, meeting.guest, meeting.operator])
      expect(await app.refused(identity, prepareConsultation, meeting.scope, args)).toMatchObject({
        code: 'forbidden',
      });
    for (const { identity } of [meeting.chair, meeting.presidium, meeting.secretary])
      await app.done(identity, prepareConsultation, meeting.scope, args);
  });

  it('takes the rule of the meeting, and the next place', async () => {
    const room = await consulting();
    await room.prepared();
    expect(await room.row(await room.prepared())).toMatchObject({
      ...{ state: 'draft', position: 2, totalMembers: 5, participantIds: [] },
      majority: { base: 'totalMembers', numerator: 1, denominator: 2 },
    });
  });

  it('[V7] of a council by a majority of all members goes out once somebody has said how many they are', async () => {
    const room = await consulting();
    const { id, secretary, scope } = room.meeting;
    const row = (await app.rows(MeetingRow)).find((each) => each.id === id) as MeetingRow;
    const council = { type: 'councilSession', rules: ruleSetFor('councilSession') } as const;
    await app.replace(MeetingRow, [Object.assign(new MeetingRow(), row, council)]);
    const consultationId = await room.prepared();
    const open = { consultationId };
    expect(await app.refused(secretary.identity, openConsultation, scope, open)).toMatchObject({
      message: 'consultations.membersUnknown',
    });
    await app.done(secretary.identity, editMeeting, scope, {
      ...{ baseVersion: row.version, rules: ruleSetFor('councilSession', 45) },
    });
    await app.done(secretary.identity, openConsultation, scope, open);
    expect(await room.row(consultationId)).toMatchObject({ state: 'open', totalMembers: 45 });
  });

  it('an older edit is refused, and what is open can be neither edited nor removed', async () => {
    const room = await consulting();
    const { secretary, scope } = room.meeting;
    const consultationId = await room.prepared();
    const edit = { consultationId, baseVersion: 1, question: 'Mới', dueAt: app.now + DAY_MS };
    await app.done(secretary.identity, editConsultation, scope, edit);
    expect(await app.refused(secretary.identity, editConsultation, scope, edit)).toMatchObject({
      code: 'stale',
    });
    await app.done(secretary.identity, openConsultation, scope, { consultationId });
    const notDraft = { message: 'consultations.notDraft' };
    expect(
      await app.refused(secretary.identity, editConsultation, scope, { ...edit, baseVersion: 3 }),
    ).toMatchObject(notDraft);
    expect(
      await app.refused(secretary.identity, removeConsultation, scope, { consultationId }),
    ).toMatchObject(notDraft);
  });

  it('a draft can be removed', async () => {
    const room = await consulting();
    const { secretary, scope } = room.meeting;
    const consultationId = await room.prepared();
    await app.done(secretary.identity, removeConsultation, scope, { consultationId });
    expect((await app.rows(ConsultationRow)).some(({ id }) => id === consultationId)).toBe(false);
  });
});

describe('opening', () => {
  it('asks everybody with the vote, and a second press changes nothing', async () => {
    const room = await consulting();
    const { chair, presidium, delegates, secretary, scope } = room.meeting;
    const consultationId = await room.opened();
    const members = [chair, presidium, ...delegates].map((one) => one.participantId).sort();
    expect((await room.row(consultationId)).participantIds).toEqual(members);
    expect(await app.done(secretary.identity, openConsultation, scope, { consultationId })).toEqual(
      { state: 'open', asked: 5, already: true },
    );
  });

  it('is refused when the deadline has passed', async () => {
    const room = await consulting();
    const { secretary, scope } = room.meeting;
    const consultationId = await room.prepared({ dueAt: app.now + 1 });
    app.clock.advance(1);
    expect(
      await app.refused(secretary.identity, openConsultation, scope, { consultationId }),
    ).toMatchObject({ message: 'consultations.dueInThePast' });
  });

  it('is refused with a document that members may not open', async () => {
    const room = await consulting();
    const { secretary, scope } = room.meeting;
    const documentId = await documentOf(app, room.meeting, { access: 'staff' });
    const consultationId = await room.prepared({ documentId });
    expect(
      await app.refused(secretary.identity, openConsultation, scope, { consultationId }),
    ).toMatchObject({ message: 'consultations.documentHidden' });
  });

  it.each([
    ['recalled', { recalledAt: 1 }, 'consultations.documentHidden'],
    ['found to be a state secret', { reading: 'secret' }, 'consultations.documentHidden'],
    ['thrown away', { removedAt: 1 }, 'core.notFound'],
  ] as const)('is refused with a document that was %s since', async (_, taken, message) => {
    const room = await consulting();
    const { secretary, scope } = room.meeting;
    const documentId = await documentOf(app, room.meeting);
    const consultationId = await room.prepared({ documentId });
    await app.source.getRepository(DocumentRow).update(documentId, taken);
    expect(
      await app.refused(secretary.identity, openConsultation, scope, { consultationId }),
    ).toMatchObject({ message });
  });

  it.each(['draft', 'issued', 'inSession', 'adjourned', 'closed', 'postponed'] as const)(
    'is possible in a meeting that is %s',
    async (state) => {
      const room = new Consulting(app, await new World(app).inState(state));
      expect(await room.row(await room.opened())).toMatchObject({ state: 'open' });
    },
  );

  it.each(['cancelled', 'archived'] as const)('is refused in one that is %s', async (state) => {
    const { scope, secretary } = await new World(app).inState(state);
    const args = { question: 'Thống nhất', dueAt: app.now + DAY_MS };
    expect(await app.refused(secretary.identity, prepareConsultation, scope, args)).toMatchObject({
      message: 'consultations.meetingOver',
    });
  });
});

describe('extending and closing', () => {
  it('an extension moves forwards and gives its reason', async () => {
    const room = await consulting();
    const { secretary, scope } = room.meeting;
    const consultationId = await room.opened();
    const { dueAt } = await room.row(consultationId);
    const extend = (args: { dueAt: number; reason: string }) =>
      app.refused(secretary.identity, extendConsultation, scope, { consultationId, ...args });
    expect(await extend({ dueAt, reason: 'vì' })).toMatchObject({
      message: 'consultations.notLater',
    });
    expect(await extend({ dueAt: dueAt + 1, reason: ' ' })).toMatchObject({ code: 'invalid' });
    await room.closed(consultationId);
    expect(await extend({ dueAt: dueAt + 1, reason: 'vì' })).toMatchObject({
      message: 'consultations.notOpen',
    });
  });

  it('closing counts everybody who was asked, and a second press answers the same', async () => {
    const room = await consulting();
    const { chair, presidium, delegates, secretary, scope } = room.meeting;
    const consultationId = await room.opened();
    for (const who of [chair, presidium, delegates[0]])
      if (who) await room.answer(who, consultationId, 'agree');
    const close = () => app.done(secretary.identity, closeConsultation, scope, { consultationId });
    const result = await close();
    expect(result).toEqual({
      tally: {
        ...{ totalMembers: 5, asked: 5, agree: 3, disagree: 0, other: 0, notAnswered: 2, late: 0 },
      },
      carried: true,
    });
    app.clock.advance(1_000);
    expect(await close()).toEqual(result);
  });

  it('a draft cannot be closed, and a delegate closes nothing', async () => {
    const room = await consulting();
    const { secretary, scope, delegates } = room.meeting;
    const consultationId = await room.prepared();
    expect(
      await app.refused(secretary.identity, closeConsultation, scope, { consultationId }),
    ).toMatchObject({ message: 'consultations.notOpen' });
    for (const { identity } of delegates)
      expect(
        await app.refused(identity, closeConsultation, scope, { consultationId }),
      ).toMatchObject({ code: 'forbidden' });
  });
});

it('who was asked stays on the list, and its document too', async () => {
  const room = await consulting();
  const { secretary, scope, delegates } = room.meeting;
  const documentId = await documentOf(app, room.meeting, { access: 'members' });
  await room.opened({ documentId });
  const [asked] = delegates;
  expect(
    await app.refused(secretary.identity, removeParticipant, scope, {
      participantId: asked?.participantId ?? '',
    }),
  ).toMatchObject({ message: 'participants.hasActed' });
  expect(
    await app.refused(secretary.identity, removeDocument, scope, { documentId }),
  ).toMatchObject({ message: 'documents.inUse' });
});
