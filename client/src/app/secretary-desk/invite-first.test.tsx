// What stands first at the desk of an issued meeting: a week before the invitations, on the day the opening.
import type { Sitting } from '@hop/shared/meetings/meeting.js';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { MeetingMoves } from '../../features/meetings/meeting-moves';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aMeeting, aParticipant } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { useInviteFirst } from './invite-first';

const HOUR = 3_600_000;
let view: MeetingView;
afterEach(() => view.unmount());

async function first(hours: number): Promise<string> {
  const startsAt = Date.now() + hours * HOUR;
  const meeting = aMeeting({ state: 'issued', startsAt, currentSittingId: 's', demo: false });
  const sitting: Sitting = {
    ...{ id: 's', version: 1, number: 1, title: '', startsAt, plannedEndAt: null },
    ...{ startedAt: null, endedAt: null, state: 'planned' },
  };
  const Top = () => <MeetingMoves meeting={meeting} instead={useInviteFirst()} />;
  view = await renderWithMeeting(
    <UiProvider>
      <MemoryRouter>
        <Top />
      </MemoryRouter>
    </UiProvider>,
    {
      rows: { meeting: [meeting], sitting: [sitting], participant: [aParticipant({ id: 'one' })] },
      actor: { role: 'secretary' },
    },
  );
  return view.container.textContent;
}

it('leads to the invitations that are not sent while the roll is closed', async () => {
  const said = await first(7 * 24);
  expect(said).toContain('Gửi giấy mời (1)');
  expect(said).not.toContain('Mở cuộc họp');
  expect(view.container.querySelector('a')?.getAttribute('href')).toMatch(/thu-ky\/giay-moi$/);
});
it('offers the opening once people may come', async () => {
  const said = await first(1);
  expect(said).toContain('Mở cuộc họp');
  expect(said).not.toContain('Gửi giấy mời');
});
