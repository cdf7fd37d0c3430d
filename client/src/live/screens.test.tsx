// What a screen gets from the hooks: rows, rights, the state of its command, and words about the connection.
import { castVote } from '@hop/shared/ballots/ballots-commands.js';
import { plainVote, unopened } from '@hop/shared/ballots/unopened.js';
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { declaredRefusals, Refusal, refusals } from '@hop/shared/core/refusal.js';
import type { Site } from '@hop/shared/sites/site.js';
import { MantineProvider } from '@mantine/core';
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../testing/render-with-meeting';
import english from './messages.en.json';
import vietnamese from './messages.vi.json';
import {
  ConnectionBanner,
  refusalText,
  SavedWord,
  useCan,
  useCommand,
  useConnectionWord,
  useDropped,
  useEntities,
  useEntity,
  useScope,
} from './index';

const aBallot = (change: Partial<Ballot> = {}): Ballot => ({
  id: 'b1',
  version: 1,
  agendaItemId: null,
  position: 1,
  motion: 'Thông qua báo cáo',
  documentId: null,
  documentPage: null,
  majority: { base: 'totalMembers', numerator: 1, denominator: 2, comparison: 'moreThan' },
  totalMembers: 60,
  mayChange: true,
  limitSeconds: null,
  ...plainVote(),
  ...unopened(),
  state: 'open',
  openedAt: 1,
  ...change,
});

let view: MeetingView | undefined;
beforeEach(() => sessionStorage.clear());
afterEach(async () => {
  vi.useRealTimers();
  await view?.unmount();
  view = undefined;
});

it('renders again only when a table it reads has changed', async () => {
  const renders = { motions: 0, sites: 0 };
  const Motions = () => {
    renders.motions += 1;
    return <p>{useEntities('ballot').map(({ motion }) => motion)}</p>;
  };
  const Sites = () => {
    renders.sites += 1;
    return <p>{useEntities('site').length}</p>;
  };
  const both = (
    <>
      <Motions />
      <Sites />
    </>
  );
  view = await renderWithMeeting(both, { rows: { ballot: [aBallot()] } });
  const before = { ...renders };
  await view.patch({ ballot: [aBallot({ version: 2, motion: 'Thông qua kế hoạch' })] });
  expect(view.container.textContent).toBe('Thông qua kế hoạch0');
  expect(renders.motions).toBe(before.motions + 1);
  expect(renders.sites).toBe(before.sites);
  view.server.emit('resync', { scope: view.server.scope });
  await view.settle();
  expect(renders.motions).toBe(before.motions + 1);
  expect(document.documentElement.dataset['liveGaps']).toBe('0');
});

it('asks the shared rule for rights, and again when the role has changed', async () => {
  const Screen = () => (useCan('ballot.open') ? <b>yes</b> : <b>no</b>);
  view = await renderWithMeeting(<Screen />, { actor: { role: 'delegate' } });
  expect(view.container.textContent).toBe('no');
  view.server.actor = { ...view.server.actor, role: 'chair' };
  view.server.emit('resync', { scope: view.server.scope });
  await view.settle();
  expect(view.container.textContent).toBe('yes');
});

function Voting() {
  const { send, state, refusal, result } = useCommand(castVote);
  const { meetingId } = useScope();
  const ballot = useEntity('ballot', 'b1');
  return (
    <button
      onClick={() => void send({ ballotId: 'b1', choice: 'abstain' }, { onOrderOf: 'chair-1' })}
    >
      {[meetingId, ballot?.state, state, refusal?.key, result?.castAt].join(' ')}
    </button>
  );
}
const press = (shown: MeetingView) =>
  act(async () => shown.container.querySelector('button')?.click());

it('shows a command as done only with the answer of the server', async () => {
  const answer = () => ({ choice: 'abstain', castAt: 7 });
  view = await renderWithMeeting(<Voting />, { rows: { ballot: [aBallot()] }, answer });
  expect(view.container.textContent).toBe('meeting-1 open idle  ');
  view.server.acks = 'lost';
  view.server.http = 'swallows';
  await press(view);
  await view.settle();
  expect(view.container.textContent).toBe('meeting-1 open sending  ');
  view.server.http = 'open';
  view.server.acks = 'given';
  await press(view);
  await view.settle();
  expect(view.container.textContent).toBe('meeting-1 open done  7');
  expect(view.commands.at(-1)).toMatchObject({ name: 'vote.cast', onOrderOf: 'chair-1' });
});

it('shows the refusal of a command', async () => {
  const answer = () => {
    throw new Refusal('forbidden', 'ballots.notOnRoll');
  };
  view = await renderWithMeeting(<Voting />, { rows: { ballot: [aBallot()] }, answer });
  await press(view);
  await view.settle();
  expect(view.container.textContent).toBe('meeting-1 open refused ballots.notOnRoll ');
});

function Words() {
  const word = useConnectionWord();
  useDropped((refusal) => document.body.setAttribute('data-dropped', refusal.key));
  return (
    <MantineProvider>
      <i>{word.label}</i>
      <ConnectionBanner />
      <SavedWord />
    </MantineProvider>
  );
}

it('is silent about a cut for a second, then says how long it lasts and what waits', async () => {
  view = await renderWithMeeting(
    <>
      <Voting />
      <Words />
    </>,
  );
  expect(view.container.textContent).toContain('Kết nối tốtĐã lưu');
  vi.useFakeTimers();
  const shown = view;
  await act(async () => {
    shown.server.http = 'cut';
    shown.server.cut();
    await vi.advanceTimersByTimeAsync(900);
  });
  expect(view.container.textContent).toContain('Kết nối tốtĐã lưu');
  await press(view);
  await act(() => vi.advanceTimersByTimeAsync(11_500));
  expect(view.container.textContent).toContain(
    'Mất kết nối 12 giây – đang nối lại. Chờ gửi 1 việc.',
  );
  expect(view.container.querySelector('[role=status]')?.textContent).toBe(
    'Mất kết nối, đang nối lại.',
  );
});

it('says when the page must be loaded again', async () => {
  view = await renderWithMeeting(<Words />);
  await act(async () => {
    if (view === undefined) return;
    view.server.protocol += 1;
    view.server.heartbeat();
  });
  expect(view.container.querySelector('button')?.textContent).toBe('Tải lại trang');
});

it('has a sentence for every refusal of the core and of the client, in both languages', async () => {
  view = await renderWithMeeting(<p />);
  const keys = declaredRefusals().filter((key) => /^(core|live)\./.test(key));
  expect(keys.length).toBeGreaterThan(13);
  for (const key of keys) {
    const name = key.split('.')[1] ?? '';
    expect(Object.keys(vietnamese.refusal), key).toContain(name);
    expect(Object.keys(english.refusal), key).toContain(name);
  }
  expect(refusalText(refusals.forbidden())).toBe(vietnamese.refusal.forbidden);
  expect(refusalText(new Refusal('stale', 'nowhere.unknown'))).toBe(vietnamese.refusal.stale);
  expect(refusalText(new Error('no answer'))).toBe(vietnamese.refusal.unreachable);
});

it('reads a site by its id and nothing by none', async () => {
  const Screen = () => (
    <p>{`${useEntity('site', 's1')?.name ?? '-'} ${useEntity('site', null)?.name ?? '-'}`}</p>
  );
  const site = { id: 's1', version: 1, name: 'Ba Trại' } as Site;
  view = await renderWithMeeting(<Screen />, { rows: { site: [site] } });
  expect(view.container.textContent).toBe('Ba Trại -');
});
