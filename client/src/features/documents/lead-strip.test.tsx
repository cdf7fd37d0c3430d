// Who leads the room is named, whoever does not follow is told once with the way there, and whoever loses the lead hears it at once.
import type { Document, Presentation } from '@hop/shared/documents/document.js';
import { firstVersion } from '@hop/shared/documents/first-version.js';
import type { Participant } from '@hop/shared/participants/participant.js';
import type { Actor } from '@hop/shared/policy/actor.js';
import { act } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { UiProvider } from '../../ui';
import { FollowStrip } from './follow-strip';
import { LeadStrip } from './lead-strip';
import { useFollowStatus } from './use-follow-status';
import { useLeadTool } from './use-lead-tool';
import { useIsLed, useLeader } from './use-leader';
import { useReading } from './use-reading';

const paper: Document = {
  ...{ id: 'paper', version: 1, agendaItemId: null, position: 1, title: 'Báo cáo' },
  ...{ documentNumber: '', fileName: 'a.pdf', sizeBytes: 9000, pages: 9, sha256: 'f' },
  ...{ access: 'everyone', ...firstVersion(1, null) },
};
const person = (id: string, role: Participant['role'], name: string) =>
  ({ id, version: 1, role, name, honorific: 'Ông', position: '', unitName: '' }) as Participant;
const led = (leaderId: string | null, version: number): Presentation => ({
  ...{ id: 'meeting-1', version, documentId: 'paper', page: 5, leaderId, shownAt: 1 },
});

function Room() {
  const reading = useReading();
  const tool = useLeadTool(reading.stay);
  const leader = useLeader();
  const isLed = useIsLed();
  const status = useFollowStatus(reading);
  return (
    <>
      <p>{`${status.ofChair ? 'Theo chủ tọa' : 'Theo người dẫn'}: ${status.detail}`}</p>
      <LeadStrip
        {...{ tool, reading, leader, isLed }}
        otherwise={<FollowStrip {...{ reading, leader, isLed }} />}
      />
    </>
  );
}

let view: MeetingView;
beforeEach(() => sessionStorage.clear());
afterEach(() => view.unmount());
const enter = async (actor: Partial<Actor>, leaderId: string | null) => {
  view = await renderWithMeeting(
    <UiProvider>
      <Room />
    </UiProvider>,
    {
      rows: {
        document: [paper],
        presentation: [led(leaderId, 1)],
        participant: [person('chair', 'chair', 'Lê Minh'), person('phuc', 'delegate', 'Trần Phúc')],
      },
      actor,
    },
  );
};
const said = () => view.container.textContent;
const button = (name: string) =>
  [...view.container.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
const tap = (name: string) => act(async () => button(name)?.click());
/** Whoever leads says every two seconds what is in view; and once that they have stopped. */
const leads = (participantId: string, more: { last?: true } = {}) =>
  act(async () => {
    const part = { shown: 1, down: 0, tall: 1, middle: 0.5, zoom: 1, turn: 0 };
    const body = { participantId, ...part, ...more };
    for (const socket of view.server.sockets)
      socket.emit('ephemeral', { scope: 'meeting:meeting-1', kind: 'view', body });
  });

it('names the delegate who was handed the lead, not the chair', async () => {
  await enter({}, 'phuc');
  expect(said()).toContain('Theo người dẫn: Ông Trần Phúc ở trang 5');
  expect(said()).not.toContain('Chủ tọa');
  await view.patch({ presentation: [led('chair', 2)] });
  expect(said()).toContain('Theo chủ tọa: Chủ tọa ở trang 5');
});

it('tells who does not follow that somebody leads, and goes along in one tap', async () => {
  await enter({}, null);
  expect(button('Theo')).toBeUndefined();
  await leads('chair');
  expect(said()).toContain('Chủ tọa đang dẫn, trang 5');
  await tap('Theo');
  expect(said()).toContain('Đang theo: Chủ tọa, trang 5');
});

it('says nothing any more as soon as whoever led has stopped, and only then', async () => {
  await enter({}, null);
  await leads('chair');
  await leads('phuc', { last: true });
  expect(said()).toContain('Chủ tọa đang dẫn, trang 5');
  await leads('chair', { last: true });
  expect(said()).not.toContain('Chủ tọa đang dẫn');
});

it('stays silent for a reader who put the sign away', async () => {
  await enter({}, null);
  await leads('chair');
  await tap('Ẩn dòng này');
  await leads('chair');
  expect(said()).not.toContain('Chủ tọa đang dẫn');
});

it('lets the chair see whether the other has begun, and go along; and says nothing of the chair to the chair', async () => {
  await enter({ role: 'chair', participantId: 'chair' }, 'phuc');
  expect(said()).toContain('Ông Trần Phúc chưa bắt đầu dẫn');
  await leads('phuc');
  expect(said()).toContain('Ông Trần Phúc đang dẫn, trang 5');
  await tap('Theo');
  expect(said()).toContain('Đang theo: Ông Trần Phúc, trang 5');
  await tap('Thôi theo');
  await view.patch({ presentation: [led(null, 2)] });
  expect(said()).not.toContain('Chủ tọa ở');
  expect(said()).not.toContain('đã nhận lại');
});

it('tells the delegate at once that the lead was taken back', async () => {
  await enter({ participantId: 'phuc' }, 'phuc');
  await tap('Bắt đầu dẫn');
  expect(said()).toContain('Ông, bà đang dẫn trang, cả phòng theo');
  await view.patch({ presentation: [led('chair', 2)] });
  expect(said()).not.toContain('đang dẫn trang, cả phòng theo');
  expect(said()).toContain('Chủ tọa đã nhận lại quyền dẫn trang.');
});

it('tells those who run the meeting that they have the lead, not that it was handed to them', async () => {
  await enter({ role: 'chair', participantId: 'chair' }, 'chair');
  expect(said()).toContain('Ông, bà giữ quyền dẫn trang, chưa bắt đầu');
  await view.patch({ presentation: [led('phuc', 2)] });
  expect(said()).not.toContain('giữ quyền dẫn trang');
});

it('leaves whoever lost the lead at their page, though they followed before', async () => {
  await enter({ participantId: 'phuc' }, null);
  await leads('chair');
  await tap('Theo');
  await view.patch({ presentation: [led('phuc', 2)] });
  await view.patch({ presentation: [led('chair', 3)] });
  expect(said()).toContain('Trang của ông, bà giữ nguyên.');
  expect(said()).toContain('Chủ tọa đang ở trang 5');
  expect(button('Theo lại')).toBeDefined();
});
