// The seating plan on the real bus: everybody of the hall is seated once, places are changed, and who may do it.
import {
  arrangeSeats,
  removeSeatingPlan,
  seatPerson,
} from '@hop/shared/seating/seating-commands.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ParticipantRow } from '../participants/participant.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { SeatingPlanRow } from './seating-plan.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const template = { kind: 'horseshoe', head: 2, outer: 4, inner: 0 } as const;
const people = async (m: TestMeeting) =>
  (await app.rows(ParticipantRow)).filter((row) => row.meetingId === m.id);
async function arranged() {
  const m = await buildMeeting(app, { delegates: 7 });
  await app.done(m.secretary.identity, arrangeSeats, m.scope, { template });
  return m;
}
const seatOf = async (m: TestMeeting, participantId: string) =>
  (await people(m)).find((row) => row.id === participantId)?.seat;

it('seats those of the host site, who preside at the head, and nobody of another site', async () => {
  const m = await arranged();
  const rows = await people(m);
  const hall = rows.filter((row) => row.siteId === m.sites[0] && row.role !== 'secretary');
  expect(hall.every((row) => row.seat !== null)).toBe(true);
  expect(new Set(hall.map((row) => row.seat)).size).toBe(hall.length);
  expect(rows.filter((row) => row.siteId !== m.sites[0]).map((row) => row.seat)).toEqual(
    rows.filter((row) => row.siteId !== m.sites[0]).map(() => null),
  );
  expect(await seatOf(m, m.chair.participantId)).toMatch(/^A/);
  expect(await seatOf(m, m.secretary.participantId)).toBeNull();
  const { entities } = await app.snapshot(m.display, m.scope);
  expect(entities['seatingPlan']).toMatchObject([{ id: m.id, template }]);
});

it('takes a copy of a drawn room, and refuses a drawing where two seats have one name', async () => {
  const m = await buildMeeting(app, { delegates: 3 });
  const by = m.secretary.identity;
  const drawing = ['A1', 'A2', 'B1', 'B2', 'B3', 'B4'].map((name, at) => ({
    ...{ name, x: at * 120, y: 40 },
  }));
  const drawn = { kind: 'drawn', roomName: 'Hội trường A', drawing } as const;
  await app.done(by, arrangeSeats, m.scope, { template: drawn });
  const plan = (await app.rows(SeatingPlanRow)).find((row) => row.id === m.id);
  expect(plan).toMatchObject({ template: drawn, seats: drawing });
  expect(await seatOf(m, m.chair.participantId)).toMatch(/^A/);
  const twice = { ...drawn, drawing: [drawing[0]!, { ...drawing[1]!, name: 'A1' }] };
  expect((await app.refused(by, arrangeSeats, m.scope, { template: twice })).code).toBe('invalid');
});

it('refuses fewer seats than people, saying both numbers, and leaves the plan as it was', async () => {
  const m = await arranged();
  const few = { template: { kind: 'roundTable', seats: 2 } } as const;
  expect(await app.refused(m.secretary.identity, arrangeSeats, m.scope, few)).toMatchObject({
    ...{ message: 'seating.tooFewSeats', details: { seats: 2, people: 5 } },
  });
  const plan = (await app.rows(SeatingPlanRow)).find((row) => row.id === m.id);
  expect(plan?.template).toEqual(template);
});

it('lets two people change places, and somebody have none', async () => {
  const m = await arranged();
  const [one, other] = m.delegates.filter((each) => each.siteId === m.sites[0]);
  const [from, to] = [await seatOf(m, one!.participantId), await seatOf(m, other!.participantId)];
  const by = m.secretary.identity;
  const move = { participantId: one!.participantId, seat: String(to) };
  await app.done(by, seatPerson, m.scope, move);
  expect(await seatOf(m, one!.participantId)).toBe(to);
  expect(await seatOf(m, other!.participantId)).toBe(from);
  await app.done(by, seatPerson, m.scope, { ...move, seat: null });
  expect(await seatOf(m, one!.participantId)).toBeNull();
});

it('refuses a seat that is not on the plan, and people who sit at another site', async () => {
  const m = await arranged();
  const by = m.secretary.identity;
  const { participantId } = m.chair;
  expect((await app.refused(by, seatPerson, m.scope, { participantId, seat: 'Z9' })).message).toBe(
    'seating.unknownSeat',
  );
  const away = { participantId: m.guest.participantId, seat: 'B1' };
  expect((await app.refused(by, seatPerson, m.scope, away)).message).toBe('seating.elsewhere');
});

it('is for those who run the meeting, and removing it takes all seats back', async () => {
  const m = await arranged();
  for (const who of [m.delegates[0]!.identity, m.operator.identity, m.guest.identity])
    expect((await app.refused(who, arrangeSeats, m.scope, { template })).code).toBe('forbidden');
  await app.done(m.chair.identity, removeSeatingPlan, m.scope, {});
  expect((await people(m)).every((row) => row.seat === null)).toBe(true);
  expect((await app.refused(m.chair.identity, removeSeatingPlan, m.scope, {})).code).toBe(
    'notFound',
  );
});
