// The doors of the demo: open without a password for the demo's own people, for nobody else, and not at all without the demo.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PersonRow } from '../office/person.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { demoDoors } from './demo-roles.js';

let demo: AppUnderTest;
let plain: AppUnderTest;
beforeAll(async () => {
  demo = await AppUnderTest.start({ demo: true });
  plain = await AppUnderTest.start();
});
afterAll(async () => {
  await demo.close();
  await plain.close();
});

const enter = async (app: AppUnderTest, body: object) => {
  const response = await fetch(`${app.url}/api/demo/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, cookie: response.headers.get('set-cookie') };
};

it('every role on the first page lets in', async () => {
  for (const { role, participantId } of demoDoors()) {
    expect(await enter(demo, { role }), role).toMatchObject({ status: 200 });
    expect(await enter(demo, { participantId }), role).toMatchObject({ status: 200 });
  }
});

it('somebody with a real account on the list of the demo meeting is let in by password only', async () => {
  const [door] = demoDoors();
  const people = await demo.rows(PersonRow);
  const person = people.find((one) => one.id === door?.personId);
  if (!person || !door) throw new Error('nobody');
  await demo.replace(PersonRow, [{ ...person, demo: false }]);
  const { participantId, role } = door;
  for (const body of [{ participantId }, { role }])
    expect(await enter(demo, body)).toEqual({ status: 404, cookie: null });
  await demo.replace(PersonRow, [person]);
});

it('without the demo there is no door', async () => {
  expect(await (await fetch(`${plain.url}/api/demo`)).json()).toMatchObject({
    demo: false,
    roles: [],
  });
  for (const { role, participantId } of demoDoors())
    for (const body of [{ role }, { participantId }])
      expect(await enter(plain, body)).toEqual({ status: 403, cookie: null });
  expect(await plain.rows(ParticipantRow)).toEqual([]);
});
