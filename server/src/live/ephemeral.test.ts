// Who is told what a secretary has open and where the chair points, and by whose name.
import type { Ephemeral } from '@hop/shared/core/protocol.js';
import type { Actor, Audience } from '@hop/shared/policy/actor.js';
import { expect, it } from 'vitest';
import { ephemeralRoomsOf, toPass } from './ephemeral.js';
import type { Viewer } from './viewer.js';

const nobody = () => false;
const viewer = (audience: Audience, participantId: string | null): Viewer =>
  ({ audience, actor: { participantId } as Actor }) as Viewer;
const message = (kind: Ephemeral['kind']): Ephemeral => ({
  ...{ scope: 'meeting:m', kind, body: { participantId: 'another', row: 'item-1' } },
});

it('goes to desks alone; a pointer and a view to everybody', () => {
  expect(ephemeralRoomsOf(message('editing'))).toEqual(['meeting:m|chair', 'meeting:m|staff']);
  for (const kind of ['pointer', 'view'] as const)
    expect(ephemeralRoomsOf(message(kind))).toEqual(['heart|meeting:m']);
});

it.each(['editing', 'pointer', 'view'] as const)(
  '%s is passed on from desks alone, under the name of whoever sent it',
  (kind) => {
    for (const audience of ['staff', 'chair'] as const)
      expect(toPass(viewer(audience, 'me'), message(kind), nobody)?.body).toEqual({
        ...{ participantId: 'me', row: 'item-1' },
      });
    for (const audience of ['delegate', 'guest', 'operator', 'display'] as const)
      expect(toPass(viewer(audience, 'me'), message(kind), nobody)).toBeNull();
    expect(toPass(viewer('staff', null), message(kind), () => true)).toBeNull();
  },
);

it('is passed on from one who was handed the lead, by their own name', () => {
  const leads = (kind: Ephemeral['kind']) => kind !== 'editing';
  expect(toPass(viewer('delegate', 'me'), message('pointer'), leads)?.body).toMatchObject({
    participantId: 'me',
  });
  expect(toPass(viewer('delegate', 'me'), message('editing'), leads)).toBeNull();
});
