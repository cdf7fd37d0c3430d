// One identity of a meeting per audience, with the cookies that they come with.
import type { Audience } from '@hop/shared/policy/actor.js';
import type { Identity } from '../kernel/identity.js';
import type { AppUnderTest } from './app-under-test.js';
import { FakeViewer } from './fake-viewer.js';
import type { TestMeeting } from './meeting-builder.js';

export function everyone(meeting: TestMeeting): [Audience, Identity][] {
  const { secretary, chair, operator, delegates, guest, display } = meeting;
  const [delegate] = delegates;
  if (!delegate) throw new Error('a meeting without delegates');
  return [
    ['staff', secretary.identity],
    ['chair', chair.identity],
    ['operator', operator.identity],
    ['delegate', delegate.identity],
    ['guest', guest.identity],
    ['display', display],
  ];
}

export function cookieOf(app: AppUnderTest, identity: Identity): Promise<string> {
  switch (identity.kind) {
    case 'account':
      return app.cookie('account', identity.accountId);
    case 'display':
      return app.cookie('display', identity.displayId, identity.meetingId);
    case 'link':
    case 'system':
      throw new Error(`${identity.kind} signs in nowhere`);
  }
}

export const viewerOf = async (
  app: AppUnderTest,
  scope: string,
  identity: Identity,
): Promise<FakeViewer> => new FakeViewer(app.url, await cookieOf(app, identity), scope);
