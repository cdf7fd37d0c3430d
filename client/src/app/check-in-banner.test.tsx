// Checking in is offered when it would be accepted, and before that the room says from when on.
import type { Sitting } from '@hop/shared/meetings/meeting.js';
import { afterEach, expect, it } from 'vitest';
import { formatDateTime } from '../lib/format';
import { renderWithMeeting, type MeetingView } from '../testing/render-with-meeting';
import { aMeeting, aParticipant } from '../testing/samples';
import { UiProvider } from '../ui';
import { CheckInBanner } from './check-in-banner';

const HOUR = 3_600_000;
let view: MeetingView;
afterEach(() => view.unmount());

async function hoursBefore(
  hours: number,
  state: 'approved' | 'issued' | 'inSession',
): Promise<{ said: string; startsAt: number }> {
  const startsAt = Date.now() + hours * HOUR;
  const meeting = aMeeting({ state, startsAt, currentSittingId: 's', demo: false });
  const sitting: Sitting = {
    ...{ id: 's', version: 1, number: 1, title: '', startsAt, plannedEndAt: null },
    ...{ startedAt: null, endedAt: null, state: state === 'inSession' ? 'running' : 'planned' },
  };
  view = await renderWithMeeting(
    <UiProvider>
      <CheckInBanner otherwise={<p>chờ</p>} />
    </UiProvider>,
    {
      rows: { meeting: [meeting], sitting: [sitting], participant: [aParticipant({ id: 'one' })] },
      actor: { role: 'chair', participantId: 'one' },
    },
  );
  return { said: view.container.textContent, startsAt };
}

it('is not offered before the meeting is issued', async () => {
  expect((await hoursBefore(1, 'approved')).said).toMatch(/chờ$/);
  expect(view.container.querySelector('button')).toBeNull();
});
it('says, a week ahead, from when on', async () => {
  const { said, startsAt } = await hoursBefore(7 * 24, 'issued');
  expect(said).toContain(`Điểm danh mở lúc ${formatDateTime(startsAt - 2 * HOUR)}`);
  expect(view.container.querySelector('button')).toBeNull();
});
it.each([
  [1, 'issued'],
  [7 * 24, 'inSession'],
] as const)('is offered %i hours before a meeting that is %s', async (hours, state) => {
  expect((await hoursBefore(hours, state)).said).toContain('Điểm danh có mặt');
});
