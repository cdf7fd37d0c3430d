// Who is told that the chair's tablet is gone, and when nobody need be told.
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../testing/render-with-meeting';
import { aMeeting, aParticipant, present } from '../testing/samples';
import { UiProvider } from '../ui';
import { ChairLostBanner } from './chair-lost-banner';

let view: MeetingView;
afterEach(() => view.unmount());

const chair = aParticipant({ id: 'chair', role: 'chair' });
const coChair = aParticipant({ id: 'co', role: 'presidium' });

async function banner(role: 'chair' | 'presidium' | 'secretary', participantId: string) {
  view = await renderWithMeeting(
    <UiProvider>
      <ChairLostBanner />
    </UiProvider>,
    {
      rows: {
        meeting: [aMeeting()],
        participant: [chair, coChair],
        attendance: ['chair', 'co'].map(present),
      },
      actor: { role, participantId },
    },
  );
}
async function connected(...participantIds: string[]) {
  const body = { participantIds, displayIds: [], lostDisplays: [] };
  const { server } = view;
  await act(async () => server.emit('connected', { scope: server.scope, ...body }));
  await view.settle();
}
const text = () => document.body.textContent ?? '';

it('a co-chair reads that they can go on, once no device of the chair is connected', async () => {
  await banner('presidium', 'co');
  expect(text()).not.toContain('Máy của chủ tọa');
  await connected('chair', 'co');
  expect(text()).not.toContain('Máy của chủ tọa');
  await connected('co');
  expect(text()).toContain('Máy của chủ tọa mất kết nối');
  expect(text()).toContain('điều hành tiếp tại bàn này');
  await connected('chair', 'co');
  expect(text()).not.toContain('Máy của chủ tọa');
});

it('a secretary reads whose order counts; the chair reads nothing', async () => {
  await banner('secretary', 'sec');
  await connected('sec');
  expect(text()).toContain('thư ký bấm theo lệnh của chủ tọa');
  await view.unmount();
  await banner('chair', 'chair');
  await connected();
  expect(text()).not.toContain('Máy của chủ tọa');
});
