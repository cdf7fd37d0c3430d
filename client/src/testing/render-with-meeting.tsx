// Mounts a component inside a meeting whose rows are given, on the real store and sender over a fake server.
import { meetingScope, type CommandEnvelope, type RemovedIds } from '@hop/shared/core/protocol.js';
import type { Actor } from '@hop/shared/policy/actor.js';
import type { EntityByName, EntityName } from '@hop/shared/registry.js';
import i18next from 'i18next';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from '../lib/i18n';
import { fetchLater } from '../lib/later';
import { createLive, type Live } from '../live/live';
import { LiveProvider, MeetingProvider } from '../live/provider';
import { anActor } from './actors';
import { FakeServer, type Answer } from './fake-server';

export type GivenRows = { [N in EntityName]?: EntityByName<N>[] };

interface Options {
  rows?: GivenRows;
  actor?: Partial<Actor>;
  /** The result of each command; throw a Refusal to say no. Default: an empty object. */
  answer?: Answer;
  meetingId?: string;
}
export interface MeetingView {
  readonly container: HTMLElement;
  readonly server: FakeServer;
  readonly live: Live;
  /** What was sent, each command once. */
  readonly commands: readonly CommandEnvelope[];
  /** Changes rows on the server and lets the component hear of it. */
  patch(upserts: GivenRows, removes?: RemovedIds): Promise<void>;
  /** Lets what is under way arrive. */
  settle(): Promise<void>;
  unmount(): Promise<void>;
}

/** Enough turns of the event loop for an answer to reach the screen. */
const settle = () =>
  act(async () => {
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
  });

const plainRows = (rows: GivenRows) => rows as Record<string, unknown[]>;

export async function renderWithMeeting(
  element: ReactNode,
  options: Options = {},
): Promise<MeetingView> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  if (!i18next.isInitialized) await startI18n();
  await fetchLater();
  const meetingId = options.meetingId ?? 'meeting-1';
  const actor = anActor(options.actor);
  const server = new FakeServer(meetingScope(meetingId), actor, plainRows(options.rows ?? {}));
  server.account = { id: actor.id, name: actor.name, officeRole: actor.officeRole };
  if (options.answer) server.answer = options.answer;
  const live = createLive(server.openSocket, server.call);
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  await act(async () =>
    root.render(
      <LiveProvider live={live}>
        <MeetingProvider meetingId={meetingId}>{element}</MeetingProvider>
      </LiveProvider>,
    ),
  );
  await settle();
  return {
    container,
    server,
    live,
    commands: server.commands,
    async patch(upserts, removes = {}) {
      await act(async () => server.commit({ upserts: plainRows(upserts), removes }));
      await settle();
    },
    settle,
    async unmount() {
      await act(async () => root.unmount());
      container.remove();
    },
  };
}
