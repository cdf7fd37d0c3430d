// Who is told what a secretary has open, and by whose name.
import type { Ephemeral } from '@hop/shared/core/protocol.js';
import type { Actor, Audience } from '@hop/shared/policy/actor.js';
import { expect, it } from 'vitest';
import { ephemeralRoomsOf, toPass } from './ephemeral.js';
import type { Viewer } from './viewer.js';

const viewer = (audience: Audience, participantId: string | null): Viewer =>
  ({ audience, actor: { participantId } as Actor }) as Viewer;
const message = (kind: Ephemeral['kind']): Ephemeral => ({
  ...{ scope: 'meeting:m', kind, body: { participantId: 'another', row: 'item-1' } },
});

it('goes to desks alone; a pointer to everybody', () => {
  expect(ephemeralRoomsOf(message('editing'))).toEqual(['meeting:m|chair', 'meeting:m|staff']);
  expect(ephemeralRoomsOf(message('pointer'))).toEqual(['heart|meeting:m']);
});

it('is passed on from desks alone, under the name of whoever sent it', () => {
  expect(toPass(viewer('staff', 'me'), message('editing'))?.body).toEqual({
    ...{ participantId: 'me', row: 'item-1' },
  });
  for (const audience of ['delegate', 'guest', 'operator', 'display'] as const)
    expect(toPass(viewer(audience, 'me'), message('editing'))).toBeNull();
  expect(toPass(viewer('staff', null), message('editing'))).toBeNull();
  expect(toPass(viewer('delegate', 'me'), message('pointer'))).toEqual(message('pointer'));
});
